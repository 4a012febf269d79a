package clinic.afterglow.booster.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.booster.BoosterPlan;
import clinic.afterglow.booster.BoosterStatus;
import clinic.afterglow.booster.DueWindow;
import clinic.afterglow.booster.GivenBooster;
import clinic.afterglow.ui.Facts;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.temporal.ChronoUnit;

/** A plan to be read. */
final class BoosterFacts {

  private BoosterFacts() {}

  static Facts of(BoosterPlan plan) {
    var facts = new Facts().with(t("booster.every"), BoosterWords.rhythm(plan.rhythm()));
    if (plan.status() == BoosterStatus.COMPLETED) {
      facts.with(
          t("booster.state"), new StatusBadge(t("booster.completed", plan.given()), Tone.GOOD));
    }
    facts.with(t("booster.lastDose"), Times.date(plan.lastDose()));
    plan.due().ifPresent(due -> facts.with(t("booster.next"), DueWords.of(due)));
    plan.window().ifPresent(window -> facts.with(t("booster.window"), words(window)));
    plan.scaleDue().ifPresent(day -> facts.with(t("booster.scaleDue"), Times.date(day)));
    facts.with(t("booster.reason"), plan.reason());
    return plan.rescreen()
        ? facts.with(t("booster.before"), new StatusBadge(t("booster.rescreen"), Tone.CAUTION))
        : facts;
  }

  static String words(DueWindow window) {
    return t(
        "booster.window.days", Times.dayOfYear(window.from()), Times.dayOfYear(window.until()));
  }

  static UnorderedList given(BoosterPlan plan) {
    var list = new UnorderedList();
    list.addClassName("plain-list");
    plan.doses().forEach(dose -> list.add(given(dose)));
    return list;
  }

  private static ListItem given(GivenBooster dose) {
    var row = new ListItem(new Span(t("booster.given", Times.date(dose.given()))));
    dose.due().ifPresent(due -> row.add(new Span(t("booster.given.due", Times.date(due)))));
    dose.inWindow()
        .map(within ->
            within
                ? new StatusBadge(t("booster.inWindow"), Tone.GOOD)
                : new StatusBadge(t("booster.outOfWindow"), Tone.CAUTION))
        .ifPresent(row::add);
    dose.triggered()
        .ifPresent(since ->
            row.add(
                new Span(t("booster.given.days", ChronoUnit.DAYS.between(since, dose.given())))));
    return row;
  }
}
