package clinic.afterglow.series.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.NotPossible;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.series.SeriesPlan;
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
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks when, offers the best plans or says what is in the way, and books the one that is taken. */
class StartSeriesDialog extends Dialog {

  private final SeriesPlans plans;
  private final List<SiteDetails> sites;
  private final Map<UserId, String> names;
  private final WishForm form;
  private final Runnable afterwards;
  private final Div answer = new Div();
  private final Div shown = new Div();

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
    setHeaderTitle(t("series.start.title"));
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
    shown.removeAll();
    switch (proposal) {
      case Feasible found -> answer.add(new PlanOffers(found.plans(), plan -> show(wish, plan)));
      case Infeasible no -> {
        answer.add(
            new Paragraph(
                no.whicheverTheDay() ? t("series.notYet") : t("series.impossible", wish.from())),
            new DecisionNotice(Decision.of(no.reasons())));
        no.alternatives()
            .forEach(one -> answer.add(new AlternativeOffer(one, plan -> show(wish, plan))));
      }
    }
    answer.add(shown);
  }

  private void show(SeriesWish wish, SeriesPlan plan) {
    var book = new Button(t("series.book", plan.sessions().size()), _ -> book(wish, plan));
    book.addThemeVariants(ButtonVariant.PRIMARY);
    shown.removeAll();
    shown.add(
        new Paragraph(t("series.span", plan.spanDays())),
        new PlanList(plan, site(wish), names),
        book);
  }

  private void book(SeriesWish wish, SeriesPlan plan) {
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
    } catch (NotPossible fact) {
      show(wish, plans.propose(wish));
      answer.addComponentAsFirst(new Paragraph(Texts.of(fact)));
    } catch (RefusedByRules refused) {
      answer.addComponentAsFirst(new Paragraph(t("series.refused")));
    }
  }

  private void booked(SeriesWish wish, SeriesPlan plan, Optional<String> reason) {
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
