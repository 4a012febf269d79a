package clinic.afterglow.booster;

import clinic.afterglow.clinic.Policies;
import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Puts a plan together for whoever reads it. */
@Component
class BoosterPlans {

  private static final Limit MOST_DOSES = Limit.of(6);

  private final TriggerRepository triggers;
  private final BoosterDoseRepository doses;
  private final Rescreening rescreening;
  private final Sites sites;
  private final Policies policies;
  private final CurrentUser user;
  private final Clock clock;

  BoosterPlans(
      TriggerRepository triggers,
      BoosterDoseRepository doses,
      Rescreening rescreening,
      Sites sites,
      Policies policies,
      CurrentUser user,
      Clock clock) {
    this.triggers = triggers;
    this.doses = doses;
    this.rescreening = rescreening;
    this.sites = sites;
    this.policies = policies;
    this.user = user;
    this.clock = clock;
  }

  BoosterPlan shown(Booster booster) {
    var values = policies.current();
    var now = clock.instant();
    var calendar =
        sites.calendar(
            booster.site(),
            booster.nextDue().orElseGet(() -> LocalDate.now(clock.withZone(ZoneOffset.UTC))));
    int early = values.get(Policy.BOOSTER_ADHERENCE);
    return new BoosterPlan(
        booster.patient(),
        booster.site(),
        booster.rhythm(),
        booster.status(),
        booster.given(),
        booster.reason(),
        booster.prescriber(),
        booster.lastDose(),
        booster.nextDue().map(due -> DueDate.at(due, calendar)),
        booster.nextDue().map(due -> DueWindow.around(due, early)),
        booster.scaleDue(),
        triggers.open(booster.id()).map(BoosterTrigger::shown).map(this::readable),
        rescreening.owed(
            booster.patient(),
            booster.lastDose(),
            now,
            calendar.zone(),
            values.get(Policy.BOOSTER_RESCREEN)),
        booster.appointment(),
        doses.newest(booster.patient(), MOST_DOSES).stream().map(BoosterDose::shown).toList());
  }

  private OpenTrigger readable(OpenTrigger trigger) {
    return readsScales(user) ? trigger : trigger.withoutValues();
  }

  /** Clinical rules, section 12. */
  static boolean readsScales(CurrentUser user) {
    return user.is(Role.THERAPIST, Role.NURSE, Role.PRESCRIBER);
  }
}
