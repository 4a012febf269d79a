package clinic.afterglow.series.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.NotPossible;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.series.SeriesPlans;
import clinic.afterglow.series.SeriesProposal;
import clinic.afterglow.series.SeriesProposal.Feasible;
import clinic.afterglow.series.SeriesProposal.Infeasible;
import clinic.afterglow.series.SeriesRefused;
import clinic.afterglow.series.SeriesWish;
import clinic.afterglow.ui.DecisionNotice;
import clinic.afterglow.ui.Notices;
import clinic.afterglow.ui.ReasonDialog;
import clinic.afterglow.ui.RefusedByRules;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks when, proposes six dates or says what is in the way, and books the plan that is taken. */
class StartSeriesDialog extends Dialog {

  private final SeriesPlans plans;
  private final List<SiteDetails> sites;
  private final Map<UserId, String> names;
  private final WishForm form;
  private final Runnable afterwards;
  private final Div answer = new Div();

  StartSeriesDialog(
      SeriesPlans plans,
      List<SiteDetails> sites,
      Map<UserId, String> names,
      WishForm form,
      Runnable afterwards) {
    this.plans = plans;
    this.sites = sites;
    this.names = names;
    this.form = form;
    this.afterwards = afterwards;
    setHeaderTitle(t("series.start"));
    setCloseOnOutsideClick(false);
    addClassName("form-dialog");
    answer.getElement().setAttribute("aria-live", "polite");
    var propose = new Button(t("series.propose"), _ -> propose());
    propose.addThemeVariants(ButtonVariant.PRIMARY);
    add(form, propose, answer);
    getFooter().add(new Button(t("action.close"), _ -> close()));
  }

  private void propose() {
    form.value().ifPresent(wish -> show(wish, plans.propose(wish)));
  }

  private void show(SeriesWish wish, SeriesProposal proposal) {
    answer.removeAll();
    switch (proposal) {
      case Feasible plan -> show(wish, plan);
      case Infeasible no -> {
        answer.add(
            new Paragraph(t("series.impossible", wish.from())),
            new DecisionNotice(Decision.of(no.reasons())));
        no.alternatives().forEach(plan -> answer.add(alternative(wish, plan)));
      }
    }
  }

  private Button alternative(SeriesWish wish, Feasible plan) {
    return new Button(
        t(
            plan.needsOverride() ? "series.alternative.over" : "series.alternative",
            Times.date(plan.sessions().getFirst().date()),
            Times.date(plan.sessions().getLast().date()),
            plan.spanDays()),
        _ -> {
          answer.removeAll();
          show(wish, plan);
        });
  }

  private void show(SeriesWish wish, Feasible plan) {
    var book = new Button(t("series.book", plan.sessions().size()), _ -> book(wish, plan));
    book.addThemeVariants(ButtonVariant.PRIMARY);
    answer.add(
        new Paragraph(t("series.span", plan.spanDays())),
        new PlanList(plan, site(wish), names),
        book);
  }

  private void book(SeriesWish wish, Feasible plan) {
    if (plan.needsOverride()) {
      new ReasonDialog(
              t("series.override"),
              t("series.override.explain", plan.spanDays()),
              t("series.override.action"),
              reason -> booked(wish, plan, Optional.of(reason)))
          .open();
      return;
    }
    try {
      booked(wish, plan, Optional.empty());
    } catch (RefusedByRules | NotPossible refused) {
      answer.addComponentAsFirst(new Paragraph(words(refused)));
    }
  }

  private static String words(RuntimeException refused) {
    return refused instanceof NotPossible fact ? Texts.of(fact) : t("series.refused");
  }

  private void booked(SeriesWish wish, Feasible plan, Optional<String> reason) {
    try {
      plans.book(wish, plan, reason);
    } catch (SeriesRefused refused) {
      answer.addComponentAsFirst(new DecisionNotice(refused.decision()));
      throw new RefusedByRules(refused.decision());
    }
    Notices.done(t("series.booked", plan.sessions().size()));
    close();
    afterwards.run();
  }

  private SiteDetails site(SeriesWish wish) {
    return sites.stream().filter(one -> one.id().equals(wish.site())).findFirst().orElseThrow();
  }
}
