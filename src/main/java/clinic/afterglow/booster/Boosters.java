package clinic.afterglow.booster;

import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.FRONT_DESK;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;

import clinic.afterglow.clinic.Policies;
import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Maintenance doses at a fixed interval (clinical rules, section 3). */
@Service
@Transactional
@RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
public class Boosters {

  private final BoosterRepository boosters;
  private final DueBoosters due;
  private final MedicineSessions sessions;
  private final Appointments appointments;
  private final Patients patients;
  private final Sites sites;
  private final Policies policies;
  private final CurrentUser user;
  private final Clock clock;

  Boosters(
      BoosterRepository boosters,
      DueBoosters due,
      MedicineSessions sessions,
      Appointments appointments,
      Patients patients,
      Sites sites,
      Policies policies,
      CurrentUser user,
      Clock clock) {
    this.boosters = boosters;
    this.due = due;
    this.sessions = sessions;
    this.appointments = appointments;
    this.patients = patients;
    this.sites = sites;
    this.policies = policies;
    this.user = user;
    this.clock = clock;
  }

  /**
   * Sets the interval, in calendar months from the last dose. Throws {@link NoDoseYet} before a
   * first dose and {@link BoosterRefused} outside the allowed range.
   */
  @RolesAllowed(PRESCRIBER)
  public BoosterPlan plan(PatientId patient, int months, String reason) {
    var last = sessions.lastAdministered(patient).orElseThrow(NoDoseYet::new);
    var values = policies.current();
    BoosterRefused.unlessAllowed(IntervalPolicy.review(last, months, values));
    var booster =
        boosters.findByPatient(patient).orElseGet(() -> new Booster(patient, site(patient)));
    booster.plan(months, reason, last, values.version(), user.id(), clock.instant());
    return shown(boosters.save(booster));
  }

  @Transactional(readOnly = true)
  public Optional<BoosterPlan> of(PatientId patient) {
    return boosters.findByPatient(patient).map(this::shown);
  }

  /**
   * A page of those due until a day, longest overdue first.
   *
   * @param after the last row of the page before
   */
  @Transactional(readOnly = true)
  public List<DueBooster> due(LocalDate until, Optional<DueBooster> after, int limit) {
    return due.page(until, after, limit, rescreenDays());
  }

  /** Books the visit and the medicine session together. Throws {@link BoosterBookedAlready}. */
  @RolesAllowed({FRONT_DESK, DIRECTOR})
  public AppointmentId book(BoosterBooking wanted) {
    var booster = boosters.findByPatient(wanted.patient()).orElseThrow(NoSuchRecord::new);
    booster.requireUnbooked();
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

  private BoosterPlan shown(Booster booster) {
    var calendar = sites.calendar(booster.site(), booster.nextDue());
    var today = LocalDate.now(clock.withZone(calendar.zone()));
    return new BoosterPlan(
        booster.patient(),
        booster.site(),
        booster.months(),
        booster.reason(),
        booster.prescriber(),
        booster.lastDose(),
        DueDate.at(booster.nextDue(), calendar),
        DueBooster.needsScreening(booster.lastDose(), today, rescreenDays()),
        booster.appointment());
  }

  private int rescreenDays() {
    return policies.current().get(Policy.BOOSTER_RESCREEN);
  }
}
