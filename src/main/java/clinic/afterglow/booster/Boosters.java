package clinic.afterglow.booster;

import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.FRONT_DESK;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;

import clinic.afterglow.clinic.Policies;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.dosing.MedicineSessions;
import clinic.afterglow.dosing.SessionPlan;
import clinic.afterglow.dosing.SessionPurpose;
import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.NewAppointment;
import clinic.afterglow.security.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Maintenance doses: how they are planned, and booking the next (clinical rules, section 3). */
@Service
@Transactional
@RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
public class Boosters {

  private final BoosterRepository boosters;
  private final TriggerRepository triggers;
  private final TriggerWatch watch;
  private final BoosterPlans plans;
  private final MedicineSessions sessions;
  private final Appointments appointments;
  private final Patients patients;
  private final Policies policies;
  private final CurrentUser user;
  private final Clock clock;

  Boosters(
      BoosterRepository boosters,
      TriggerRepository triggers,
      TriggerWatch watch,
      BoosterPlans plans,
      MedicineSessions sessions,
      Appointments appointments,
      Patients patients,
      Policies policies,
      CurrentUser user,
      Clock clock) {
    this.boosters = boosters;
    this.triggers = triggers;
    this.watch = watch;
    this.plans = plans;
    this.sessions = sessions;
    this.appointments = appointments;
    this.patients = patients;
    this.policies = policies;
    this.user = user;
    this.clock = clock;
  }

  /**
   * Plans anew from the last dose; what a scale asked for under the plan before is answered by it.
   * Throws {@link NoDoseYet} before a first dose and {@link BoosterRefused} outside the allowed
   * range.
   */
  @RolesAllowed(PRESCRIBER)
  public BoosterPlan plan(PatientId patient, BoosterRhythm rhythm, String reason) {
    var last = sessions.lastAdministered(patient).orElseThrow(NoDoseYet::new);
    var values = policies.current();
    BoosterRefused.unlessAllowed(IntervalPolicy.review(last, rhythm, values));
    var booster =
        boosters.findByPatient(patient).orElseGet(() -> new Booster(patient, site(patient)));
    var now = clock.instant();
    triggers.open(booster.id()).ifPresent(trigger -> decide(trigger, reason));
    booster.plan(rhythm, reason, last, values.version(), user.id(), now);
    watch.look(booster, user.id(), now);
    return plans.shown(booster);
  }

  /** Answers what a scale asked for without a booster. Throws {@link NothingTriggered}. */
  @RolesAllowed(PRESCRIBER)
  public void decide(PatientId patient, String reason) {
    var booster = boosters.findByPatient(patient).orElseThrow(NoSuchRecord::new);
    decide(triggers.open(booster.id()).orElseThrow(NothingTriggered::new), reason);
    watch.look(booster, user.id(), clock.instant());
  }

  private void decide(BoosterTrigger trigger, String reason) {
    trigger.decided(reason, user.id(), clock.instant());
    triggers.save(trigger);
  }

  @Transactional(readOnly = true)
  public Optional<BoosterPlan> of(PatientId patient) {
    return boosters.findByPatient(patient).map(plans::shown);
  }

  /**
   * Books the visit and the medicine session together. Throws {@link BoosterBookedAlready} and
   * {@link BoostersAreCompleted}.
   */
  @RolesAllowed({FRONT_DESK, DIRECTOR})
  public AppointmentId book(BoosterBooking wanted) {
    var booster = boosters.findByPatient(wanted.patient()).orElseThrow(NoSuchRecord::new);
    booster.requireBookable();
    var visit =
        appointments.book(
            new NewAppointment(
                wanted.patient(),
                AppointmentKind.DOSING,
                booster.site(),
                wanted.room(),
                wanted.clinician(),
                wanted.start(),
                wanted.length()));
    sessions.plan(
        new SessionPlan(
            wanted.patient(),
            booster.site(),
            wanted.route(),
            Optional.of(visit),
            SessionPurpose.BOOSTER,
            wanted.start()));
    booster.booked(visit, user.id(), clock.instant());
    boosters.save(booster);
    return visit;
  }

  private SiteId site(PatientId patient) {
    return Optional.ofNullable(patients.summaries(List.of(patient)).get(patient))
        .orElseThrow(NoSuchRecord::new)
        .site();
  }
}
