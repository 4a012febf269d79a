package clinic.afterglow.scheduling;

import static clinic.afterglow.security.Roles.ADMINISTRATOR;
import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.FRONT_DESK;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;
import static java.util.stream.Collectors.toMap;

import clinic.afterglow.clinic.Policies;
import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.security.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Booking, moving and cancelling visits, and how far each has come. Throws {@link SlotTaken} when
 * room, clinician or patient is taken, and {@link BookingRefused} when the site cannot receive
 * anybody there and then.
 */
@Service
@Transactional
@RolesAllowed({FRONT_DESK, DIRECTOR})
public class Appointments {

  private final AppointmentRepository appointments;
  private final AppointmentMapper mapper;
  private final Booking booking;
  private final DaySheet sheet;
  private final Occupied occupied;
  private final VisitHolds holds;
  private final Sites sites;
  private final Policies policies;
  private final CurrentUser user;
  private final Clock clock;

  Appointments(
      AppointmentRepository appointments,
      AppointmentMapper mapper,
      Booking booking,
      DaySheet sheet,
      Occupied occupied,
      VisitHolds holds,
      Sites sites,
      Policies policies,
      CurrentUser user,
      Clock clock) {
    this.appointments = appointments;
    this.mapper = mapper;
    this.booking = booking;
    this.sheet = sheet;
    this.occupied = occupied;
    this.holds = holds;
    this.sites = sites;
    this.policies = policies;
    this.user = user;
    this.clock = clock;
  }

  public AppointmentId book(NewAppointment wanted) {
    return bookAll(List.of(wanted)).getFirst();
  }

  /** Books every one of them or none. */
  public List<AppointmentId> bookAll(List<NewAppointment> wanted) {
    return booking.book(wanted, user.id());
  }

  /** Gives it another time, room or clinician; another time has to be confirmed anew. */
  public void move(AppointmentId id, RoomId room, UserId clinician, Instant start) {
    booking.move(find(id), room, clinician, start, user.id());
  }

  /**
   * Gives the time back; with less notice than the clinic asks for it counts as late. Throws what a
   * {@link VisitHold} has against it, such as a dose that was given.
   */
  public void cancel(AppointmentId id, String reason) {
    var appointment = find(id);
    holds.refuse(id, AppointmentStatus.CANCELLED);
    appointment.cancel(reason, askedNotice(), user.id(), clock.instant());
    booking.giveBack(appointment);
  }

  /** What cancelling the visit now would come to, before it is done. */
  @Transactional(readOnly = true)
  public CancellationNotice notice(AppointmentId id) {
    var asked = askedNotice();
    return new CancellationNotice(asked, find(id).late(asked, clock.instant()));
  }

  private Duration askedNotice() {
    return Duration.ofHours(policies.current().get(Policy.CANCEL_NOTICE));
  }

  /**
   * Throws {@link TooEarlyForNoShow} before the visit begins, and what a {@link VisitHold} says.
   */
  public void noShow(AppointmentId id) {
    var appointment = find(id);
    booking.refuseBeforeItBegins(appointment);
    holds.refuse(id, AppointmentStatus.NO_SHOW);
    appointment.reach(AppointmentStatus.NO_SHOW, user.id(), clock.instant());
    booking.giveBack(appointment);
  }

  public void confirm(AppointmentId id) {
    reach(id, AppointmentStatus.CONFIRMED);
  }

  /**
   * Takes a wrong click back, to the state before it: departed, in recovery, in the chair, arrived
   * or confirmed. Throws {@link VisitIsPast} after the day of the visit, and what a {@link
   * VisitHold} has against it. What gave the time back, missed and cancelled visits, stays: others
   * may have it by now.
   *
   * @param from the state that was wrong; when it is another meanwhile, nothing is taken back
   */
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public void takeBack(AppointmentId id, AppointmentStatus from) {
    var appointment = find(id);
    booking.refuseAfterItsDay(appointment.getSite(), appointment.getStart());
    holds.refuse(id, appointment.before(from));
    appointment.takeBack(from, user.id(), clock.instant());
    appointments.save(appointment);
  }

  /** Throws {@link BeforeTheDayOfTheVisit} on an earlier date at the site. */
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public void arrive(AppointmentId id) {
    booking.refuseBeforeItsDay(find(id));
    reach(id, AppointmentStatus.ARRIVED);
  }

  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public void seat(AppointmentId id) {
    reach(id, AppointmentStatus.IN_CHAIR);
  }

  /** Throws what a {@link VisitHold} has against it, such as a dose that still runs. */
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public void recover(AppointmentId id) {
    reach(id, AppointmentStatus.IN_RECOVERY);
  }

  /** Throws what a {@link VisitHold} has against it, such as a session without discharge. */
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public void depart(AppointmentId id) {
    reach(id, AppointmentStatus.DEPARTED);
  }

  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public AppointmentDetails details(AppointmentId id) {
    return mapper.toDetails(find(id));
  }

  /** In one statement; ids that are not known are left out. */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public Map<AppointmentId, AppointmentDetails> details(Collection<AppointmentId> ids) {
    return ids.isEmpty()
        ? Map.of()
        : appointments.findByIdIn(ids).stream()
            .collect(toMap(Appointment::getId, mapper::toDetails));
  }

  /** All that begins at a site on a day, in the order of time; cancelled ones too. */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public List<AppointmentDetails> day(SiteId site, LocalDate day) {
    var zone = sites.details(site).zone();
    return appointments
        .findBySiteAndStartGreaterThanEqualAndStartLessThanOrderByStart(
            site,
            day.atStartOfDay(zone).toInstant(),
            day.plusDays(1).atStartOfDay(zone).toInstant())
        .stream()
        .map(mapper::toDetails)
        .toList();
  }

  /** The same with names, as boards and day lists show it, in one statement. */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public List<Visit> visits(SiteId site, LocalDate day, ZoneId zone) {
    return sheet.of(site, day, day, zone);
  }

  /** One of them, such as the one that has the time that another was to have. */
  @Transactional(readOnly = true)
  public Optional<Visit> visit(AppointmentId id) {
    return sheet.of(id);
  }

  /** Those of several days, the last included, in one statement. */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public List<Visit> visits(SiteId site, LocalDate first, LocalDate last, ZoneId zone) {
    return sheet.of(site, first, last, zone);
  }

  /**
   * Where and when else this visit could be, nearest to what was wanted first: at the same time
   * with others, at another time of that day, at that time within a week.
   *
   * @param clinicians who may see the patient
   * @param moved the visit that is to be moved, whose own time counts as free
   */
  @Transactional(readOnly = true)
  public List<NewAppointment> alternatives(
      NewAppointment wanted,
      Collection<UserId> clinicians,
      Optional<AppointmentId> moved,
      int most) {
    return booking.alternatives(wanted, clinicians, moved, most);
  }

  /** All of a patient's visits, in the order of time. */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public List<AppointmentDetails> of(PatientId patient) {
    return appointments.findByPatientOrderByStart(patient).stream().map(mapper::toDetails).toList();
  }

  /** A page of a patient's visits, latest first, that begin before a moment. */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public List<AppointmentDetails> latest(PatientId patient, Instant before, int limit) {
    return appointments
        .findByPatientAndStartLessThanOrderByStartDesc(patient, before, Limit.of(limit))
        .stream()
        .map(mapper::toDetails)
        .toList();
  }

  /** The first visit from now on that still holds its time. */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public Optional<AppointmentDetails> next(PatientId patient) {
    return appointments
        .findFirstByPatientAndStatusInAndStartGreaterThanEqualOrderByStart(
            patient, AppointmentStatus.HOLDING, clock.instant())
        .map(mapper::toDetails);
  }

  /**
   * When the rooms of a site, the clinicians (at any site) and the patient cannot be had: they are
   * booked, absent, or off their roster.
   */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public List<Busy> busy(SiteId site, PatientId patient, Instant from, Instant until) {
    return occupied.at(site, patient, from, until);
  }

  private void reach(AppointmentId id, AppointmentStatus status) {
    var appointment = find(id);
    holds.refuse(id, status);
    appointment.reach(status, user.id(), clock.instant());
    appointments.save(appointment);
  }

  private Appointment find(AppointmentId id) {
    return appointments.findById(id).orElseThrow(NoSuchRecord::new);
  }
}
