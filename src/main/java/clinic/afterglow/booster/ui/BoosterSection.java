package clinic.afterglow.booster.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.booster.BoosterPlan;
import clinic.afterglow.booster.BoosterRefused;
import clinic.afterglow.booster.Boosters;
import clinic.afterglow.clinic.Policies;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.PatientSummary;
import clinic.afterglow.patients.ui.ChartSection;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.FormDialog;
import clinic.afterglow.ui.Refilled;
import clinic.afterglow.ui.RefusedByRules;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The chart's part about maintenance: the plan, what asks for a dose now, and those given. */
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
    return new Refilled(content -> fill(content, patient));
  }

  private void fill(Refilled content, PatientSummary patient) {
    var plan = boosters.of(patient.id());
    if (plan.isPresent()) {
      show(content, patient, plan.get());
    } else {
      content.add(new EmptyState(t("booster.none")));
    }
    if (user.is(Role.PRESCRIBER)) {
      content.add(new Button(t("booster.plan"), _ -> plan(content, patient.id())));
    }
  }

  private void show(Refilled content, PatientSummary patient, BoosterPlan plan) {
    plan.trigger()
        .ifPresent(trigger -> {
          var line =
              new Div(
                  new StatusBadge(t("booster.triggered"), Tone.DANGER),
                  new Span(BoosterWords.trigger(trigger)));
          line.addClassName("visit-row");
          if (user.is(Role.PRESCRIBER)) {
            line.add(new DecideButton(boosters, patient.id(), patient.name(), content::again));
          }
          content.add(line);
        });
    content.add(BoosterFacts.of(plan));
    if (!plan.doses().isEmpty()) {
      content.add(BoosterFacts.given(plan));
    }
  }

  private void plan(Refilled content, PatientId patient) {
    var form = new BoosterForm(policies.current());
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
      boosters.plan(patient, wish.rhythm(), wish.reason());
    } catch (BoosterRefused refused) {
      throw new RefusedByRules(refused.decision());
    }
  }
}
