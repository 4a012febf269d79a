package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.label;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.scheduling.AbsenceDetails;
import clinic.afterglow.scheduling.Absences;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.ReasonDialog;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Absences that are not over, page by page. */
class AbsenceList extends Div {

  private static final int PAGE = 50;

  private final Absences absences;
  private final SiteDetails site;
  private final Consumer<AbsenceDetails> concerned;
  private final Runnable afterwards;
  private final UnorderedList list = new UnorderedList();
  private final Button more = new Button(t("scheduling.absence.more"));
  private Optional<AbsenceDetails> last = Optional.empty();

  AbsenceList(
      Absences absences,
      SiteDetails site,
      Consumer<AbsenceDetails> concerned,
      Runnable afterwards) {
    this.absences = absences;
    this.site = site;
    this.concerned = concerned;
    this.afterwards = afterwards;
    list.addClassName("plain-list");
    more.addClickListener(_ -> show());
    show();
    if (last.isEmpty()) {
      add(new EmptyState(t("scheduling.absence.none")));
    }
    add(list, more);
  }

  private void show() {
    List<AbsenceDetails> page = absences.coming(site.id(), last, PAGE);
    page.stream().map(this::line).forEach(list::add);
    last = page.isEmpty() ? last : Optional.of(page.getLast());
    more.setVisible(page.size() == PAGE);
  }

  private ListItem line(AbsenceDetails one) {
    var words =
        t(
            "scheduling.absence.line",
            one.who(),
            label(one.kind()),
            Times.dateTime(one.from(), site.zone()),
            Times.dateTime(one.until(), site.zone()));
    var visits = new Button(t("scheduling.absence.visits"), _ -> concerned.accept(one));
    visits.setAriaLabel(t("scheduling.absence.visits.of", one.who()));
    var withdraw = new Button(t("scheduling.absence.withdraw"), _ -> withdraw(one));
    withdraw.setAriaLabel(t("scheduling.absence.withdraw.of", one.who()));
    visits.addThemeVariants(ButtonVariant.TERTIARY);
    withdraw.addThemeVariants(ButtonVariant.TERTIARY);
    return new ListItem(new Span(words), visits, withdraw);
  }

  private void withdraw(AbsenceDetails one) {
    new ReasonDialog(
            t("scheduling.absence.withdraw.of", one.who()),
            t("scheduling.absence.withdraw.explain"),
            t("scheduling.absence.withdraw.action"),
            reason -> {
              absences.withdraw(one.id(), reason);
              afterwards.run();
            })
        .open();
  }
}
