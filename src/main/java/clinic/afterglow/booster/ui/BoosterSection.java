package clinic.afterglow.booster.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.booster.BoosterPlan;
import clinic.afterglow.booster.BoosterRefused;
import clinic.afterglow.booster.Boosters;
import clinic.afterglow.clinic.Policies;
import clinic.afterglow.clinic.Policy;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.ui.ChartSection;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Facts;
import clinic.afterglow.ui.FormDialog;
import clinic.afterglow.ui.RefusedByRules;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Set;

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
  public String title() {
    return t("booster.title");
  }

  @Override
  public int order() {
    return 65;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.FRONT_DESK, Roles.THERAPIST, Roles.NURSE, Roles.PRESCRIBER, Roles.DIRECTOR);
  }

  @Override
  public Component render(PatientId patient) {
    var content = new Div();
    fill(content, patient);
    return content;
  }

  private void fill(Div content, PatientId patient) {
    content.removeAll();
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
            .with(t("booster.every"), t("booster.every.months", plan.months()))
            .with(t("booster.lastDose"), Times.date(plan.lastDose()))
            .with(t("booster.next"), DueWords.of(plan.due()))
            .with(t("booster.reason"), plan.reason());
    return plan.rescreen()
        ? facts.with(t("booster.before"), new StatusBadge(t("booster.rescreen"), Tone.CAUTION))
        : facts;
  }

  private void plan(Div content, PatientId patient) {
    var values = policies.current();
    var form =
        new BoosterForm(values.get(Policy.BOOSTER_INTERVAL), values.get(Policy.BOOSTER_MOST));
    new FormDialog<>(
            t("booster.plan"),
            t("action.save"),
            form,
            form::value,
            wish -> {
              save(patient, wish);
              fill(content, patient);
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
