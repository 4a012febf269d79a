package clinic.afterglow.booster;

import clinic.afterglow.clinic.PolicyReader;
import clinic.afterglow.clinic.SiteDays;
import clinic.afterglow.dosing.DoseEnded;
import clinic.afterglow.outcomes.Instrument;
import clinic.afterglow.outcomes.MeasureScored;
import clinic.afterglow.outcomes.MeasureStruckOut;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.scheduling.AppointmentStatus;
import clinic.afterglow.scheduling.AppointmentStatusChanged;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Every new dose moves the next one, every score is held against the rules, and a booking that
 * falls through is open again.
 */
@Component
class BoosterListeners {

  private final BoosterRepository boosters;
  private final BoosterDoseRepository doses;
  private final TriggerRepository triggers;
  private final TriggerWatch watch;
  private final LastDoses given;
  private final PolicyReader policies;
  private final SiteDays days;

  BoosterListeners(
      BoosterRepository boosters,
      BoosterDoseRepository doses,
      TriggerRepository triggers,
      TriggerWatch watch,
      LastDoses given,
      PolicyReader policies,
      SiteDays days) {
    this.boosters = boosters;
    this.doses = doses;
    this.triggers = triggers;
    this.watch = watch;
    this.given = given;
    this.policies = policies;
    this.days = days;
  }

  @EventListener
  void on(DoseEnded event) {
    if (!event.administered().isZero()) {
      boosters.findByPatient(event.patient()).ifPresent(plan -> doseGiven(plan, event));
    }
  }

  private void doseGiven(Booster plan, DoseEnded event) {
    var day = days.day(event.site(), event.startedAt());
    var occasion = given.occasion(event.session());
    boolean own = !occasion.inSeries() && plan.status() == BoosterStatus.ACTIVE;
    var triggered = answered(plan, event);
    if (own) {
      doses.save(
          new BoosterDose(
              plan, triggered, event.session(), event.site(), day, policies.current(), event.at()));
    }
    if (plan.appointment().filter(visit -> visit.equals(occasion.visit())).isPresent()) {
      plan.unbooked();
    }
    plan.doseGiven(day, event.site(), own, event.by(), event.at());
    watch.look(plan, event.by(), event.at());
  }

  /** Since when a scale asked for the dose. */
  private Optional<LocalDate> answered(Booster plan, DoseEnded event) {
    return triggers
        .open(plan.id())
        .map(trigger -> {
          trigger.given(event.by(), event.at());
          return triggers.save(trigger).since();
        });
  }

  @EventListener
  void on(MeasureScored event) {
    look(event, event.instrument());
  }

  @EventListener
  void on(MeasureStruckOut event) {
    look(event, event.instrument());
  }

  private void look(PatientEvent event, Instrument instrument) {
    if (instrument == Instrument.PHQ_9) {
      boosters
          .findByPatient(event.patient())
          .ifPresent(plan -> watch.look(plan, event.by(), event.at()));
    }
  }

  @EventListener
  void on(AppointmentStatusChanged event) {
    if (!event.to().holdsItsTime() || event.to() == AppointmentStatus.DEPARTED) {
      boosters
          .findByAppointment(event.appointment())
          .ifPresent(plan -> {
            plan.unbooked();
            boosters.save(plan);
          });
    }
  }
}
