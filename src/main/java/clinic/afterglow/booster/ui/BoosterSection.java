package clinic.afterglow.booster.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.booster.BoosterPlan;
import clinic.afterglow.booster.BoosterRefused;
import clinic.afterglow.booster.Boosters;
import clinic.afterglow.clinic.Policies;
import clinic.afterglow.clinic.Policy;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.PatientSummary;
import clinic.afterglow.patients.ui.ChartSection;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Facts;
import clinic.afterglow.ui.FormDialog;
import clinic.afterglow.ui.Refilled;
import clinic.afterglow.ui.RefusedByRules;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;

/** The chart's part about maintenance: the interval and when the next dose is due. */
@org.springframework.stereotype.Component
class BoosterSection implements ChartSection {

  private final Boosters boosters;
  private final Policies policies;
  private final CurrentUser user;

  BoosterSection(Boosters boosters, Policies policies, CurrentUser user) {
    this.boosters = boosters;
    this.policies = policies;
    this.user = user;
  }

  @Override
  public Place place() {
    return Place.of(
        "booster.title",
        65,
        Roles.FRONT_DESK,
        Roles.THERAPIST,
        Roles.NURSE,
        Roles.PRESCRIBER,
        Roles.DIRECTOR);
  }

  @Override
  public Component render(PatientSummary patient) {
    return new Refilled(content -> fill(content, patient.id()));
  }

  private void fill(Refilled content, PatientId patient) {
    content.add(
        boosters
            .of(patient)
            .map(BoosterSection::facts)
            .map(Component.class::cast)
            .orElseGet(() -> new EmptyState(t("booster.none"))));
    if (user.is(Role.PRESCRIBER)) {
      content.add(new Button(t("booster.plan"), _ -> plan(content, patient)));
    }
  }

  private static Facts facts(BoosterPlan plan) {
    var facts =
        new Facts()
            .with(t("booster.every"), DueWords.every(plan.months()))
            .with(t("booster.lastDose"), Times.date(plan.lastDose()))
            .with(t("booster.next"), DueWords.of(plan.due()))
            .with(t("booster.reason"), plan.reason());
    return plan.rescreen()
        ? facts.with(t("booster.before"), new StatusBadge(t("booster.rescreen"), Tone.CAUTION))
        : facts;
  }

  private void plan(Refilled content, PatientId patient) {
    var values = policies.current();
    var form =
        new BoosterForm(values.get(Policy.BOOSTER_INTERVAL), values.get(Policy.BOOSTER_MOST));
    new FormDialog<>(
            t("booster.plan.title"),
            t("action.save"),
            form,
            form::value,
            wish -> {
              save(patient, wish);
              content.again();
            })
        .open();
  }

  private void save(PatientId patient, BoosterForm.Wish wish) {
    try {
      boosters.plan(patient, wish.months(), wish.reason());
    } catch (BoosterRefused refused) {
      throw new RefusedByRules(refused.decision());
    }
  }
}
