package clinic.afterglow.scheduling;

import static clinic.afterglow.security.Roles.ADMINISTRATOR;
import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.FRONT_DESK;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.security.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Groups that meet to integrate: one room, one or two clinicians, a number of places. Each
 * participant has a visit of their own, so that chart, reminders and attendance are theirs alone;
 * the group is moved and cancelled with all of them. Throws {@link BookingRefused} and {@link
 * SlotTaken} as {@link Appointments} does.
 */
@Service
@Transactional
@RolesAllowed({FRONT_DESK, DIRECTOR})
public class Groups {

  private final GroupBooking booking;
  private final GroupRoll roll;
  private final VisitGroupRepository groups;
  private final GroupSheet sheet;
  private final DaySheet visits;
  private final CurrentUser user;
  private final Clock clock;

  Groups(
      GroupBooking booking,
      GroupRoll roll,
      VisitGroupRepository groups,
      GroupSheet sheet,
      DaySheet visits,
      CurrentUser user,
      Clock clock) {
    this.booking = booking;
    this.roll = roll;
    this.groups = groups;
    this.sheet = sheet;
    this.visits = visits;
    this.user = user;
    this.clock = clock;
  }

  /** Takes room and clinicians; refuses a number of places outside of {@link #size}. */
  public GroupId plan(NewGroup wanted) {
    return booking.plan(wanted, user.id());
  }

  /**
   * Gives a patient a place, until the end of the group's day. Throws {@link GroupFull}, and {@link
   * SlotTaken} when the patient is booked elsewhere or has a place already. Refuses when title or
   * theme name the patient.
   */
  public AppointmentId join(GroupId id, PatientId patient) {
    return booking.join(id, patient, user.id());
  }

  /**
   * Moves the group with all who have a place; each has to be confirmed anew. Throws {@link
   * GroupDoesNotSuit} when {@link #unsuited} names somebody: nobody is moved then.
   */
  public void move(GroupId id, GroupPlace to) {
    booking.move(id, to, user.id());
  }

  /**
   * Cancels the group with all who have a place; for nobody it counts as late. Everybody's chart
   * shows the reason: one that names somebody of them is refused.
   */
  public void cancel(GroupId id, String reason) {
    booking.cancel(id, reason, user.id());
  }

  /**
   * Another title, theme or number of places. Throws {@link GroupChangedMeanwhile} when somebody
   * else changed it after that version was read.
   */
  public void revise(GroupId id, GroupOutline outline, long version) {
    var group = booking.find(id);
    if (group.version() != version) {
      throw new GroupChangedMeanwhile();
    }
    booking.refuse(outline, sheet.places(id).size(), sheet.names(id, Optional.empty()));
    group.revise(outline, user.id(), clock.instant());
    groups.save(group);
  }

  /**
   * Says for each who has a place whether they came; that can be said again. Throws {@link
   * GroupNotBegun}, {@link AttendanceIncomplete}, and {@link
   * clinic.afterglow.kernel.IllegalTransition} for somebody who is known to have come or not.
   * Refuses a theme that names somebody of them.
   *
   * @param theme what was talked about, for the beginning of everybody's own note; may be blank
   */
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public void attend(GroupId id, Map<AppointmentId, Attendance> found, String theme) {
    roll.call(id, found, theme, user.id());
  }

  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public GroupDetails details(GroupId id) {
    return sheet.of(id).orElseThrow(NoSuchRecord::new);
  }

  /** All who have or had a place, by name, in one statement. */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public List<Visit> participants(GroupId id) {
    return visits.of(List.of(id));
  }

  /** The same for several groups, in one statement. */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public List<Visit> participants(Collection<GroupId> ids) {
    return ids.isEmpty() ? List.of() : visits.of(ids);
  }

  /** Those that meet at a site on these days, the last included, in one statement. */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public List<GroupDetails> days(SiteId site, LocalDate first, LocalDate last, ZoneId zone) {
    return sheet.between(
        site,
        first.atStartOfDay(zone).toInstant(),
        last.plusDays(1).atStartOfDay(zone).toInstant());
  }

  /** Those that whoever is signed in leads and that begin in this time, in one statement. */
  @Transactional(readOnly = true)
  @RolesAllowed({THERAPIST, NURSE, PRESCRIBER})
  public List<GroupDetails> mine(Instant from, Instant until) {
    return sheet.led(user.id(), from, until);
  }

  /** Those with a free place that begin in this time, while the patient is free. */
  @Transactional(readOnly = true)
  public List<GroupDetails> open(
      SiteId site, PatientId patient, Instant from, Instant until, int most) {
    return sheet.open(site, patient, from, until, most);
  }

  /** The participants who are booked elsewhere if the group began then. */
  @Transactional(readOnly = true)
  public List<Unsuited> unsuited(GroupId id, Instant start) {
    return sheet.unsuited(id, new Slot(start, booking.find(id).slot().length()));
  }

  @Transactional(readOnly = true)
  public GroupSize size() {
    return booking.size();
  }
}
