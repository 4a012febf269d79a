package clinic.afterglow.integration;

import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.FRONT_DESK;
import static java.util.Comparator.comparing;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.GroupId;
import clinic.afterglow.scheduling.Groups;
import clinic.afterglow.scheduling.NewAppointment;
import clinic.afterglow.security.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds and books the time for an integration; by those who keep the schedule. */
@Service
@Transactional
@RolesAllowed({FRONT_DESK, DIRECTOR})
public class IntegrationBookings {

  /** How far after the window a late time is looked for. */
  private static final Duration LATE = Duration.ofDays(7);

  /** More groups than a site has in ten days. */
  private static final int LOOKED_AT = 100;

  private final IntegrationRepository integrations;
  private final Appointments appointments;
  private final Groups groups;
  private final Sites sites;
  private final CurrentUser user;
  private final Clock clock;

  IntegrationBookings(
      IntegrationRepository integrations,
      Appointments appointments,
      Groups groups,
      Sites sites,
      CurrentUser user,
      Clock clock) {
    this.integrations = integrations;
    this.appointments = appointments;
    this.groups = groups;
    this.sites = sites;
    this.user = user;
    this.clock = clock;
  }

  /** The first free time inside the window, else within a week after it. */
  @Transactional(readOnly = true)
  public Optional<NewMeeting> propose(IntegrationId id, UserId clinician, Duration length) {
    var wanted = find(id).summary();
    var from = later(wanted.window().from(), clock.instant());
    var until = later(wanted.window().until(), clock.instant()).plus(LATE);
    var calendar =
        sites.calendar(wanted.site(), from.atZone(sites.zone(wanted.site())).toLocalDate());
    var search =
        new MeetingSearch(
            calendar,
            sites.details(wanted.site()).rooms(),
            appointments.busy(wanted.site(), wanted.patient(), from, until.plus(length)),
            clinician,
            wanted.patient(),
            length);
    return search.first(from, until);
  }

  /**
   * Books it. Throws {@code SlotTaken} and {@code BookingRefused} as {@link Appointments} does, and
   * {@link clinic.afterglow.kernel.IllegalTransition} when it is booked or held already.
   */
  public AppointmentId book(IntegrationId id, NewMeeting meeting) {
    var integration = find(id);
    var wanted = integration.summary();
    var booked =
        appointments.book(
            new NewAppointment(
                wanted.patient(),
                AppointmentKind.INTEGRATION,
                wanted.site(),
                meeting.room(),
                meeting.clinician(),
                meeting.start(),
                meeting.length()));
    integration.book(booked, user.id(), clock.instant());
    integrations.save(integration);
    return booked;
  }

  /**
   * Groups with a free place after the dose while the patient is free: those that begin inside the
   * window first, then those nearest to it, until a week after.
   */
  @Transactional(readOnly = true)
  public List<GroupOffer> groups(IntegrationId id, int most) {
    var wanted = find(id).summary();
    var window = wanted.window();
    return groups
        .open(
            wanted.site(),
            wanted.patient(),
            later(wanted.doseEndedAt(), clock.instant()),
            later(window.until(), clock.instant()).plus(LATE),
            LOOKED_AT)
        .stream()
        .sorted(comparing(group -> window.distance(group.start())))
        .map(group -> new GroupOffer(group, window.contains(group.start())))
        .limit(most)
        .toList();
  }

  /**
   * Books a place in a group for it. Throws what {@link Groups#join} does, and {@link
   * clinic.afterglow.kernel.IllegalTransition} when it is booked or held already.
   */
  public AppointmentId join(IntegrationId id, GroupId group) {
    var integration = find(id);
    var booked = groups.join(group, integration.summary().patient());
    if (!booked.equals(integration.summary().appointment())) {
      integrations
          .findByAppointment(booked)
          .ifPresent(other -> {
            other.unbook(user.id(), clock.instant());
            integrations.save(other);
          });
      integration.book(booked, user.id(), clock.instant());
      integrations.save(integration);
    }
    return booked;
  }

  /** The windows of the integrations that these visits are for; other visits are left out. */
  @Transactional(readOnly = true)
  public Map<AppointmentId, IntegrationWindow> windows(Collection<AppointmentId> visits) {
    var windows = new HashMap<AppointmentId, IntegrationWindow>();
    for (var one :
        visits.isEmpty() ? List.<IntegrationSummary>of() : integrations.ofVisits(visits)) {
      if (one.appointment() != null) {
        windows.put(one.appointment(), one.window());
      }
    }
    return windows;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private Integration find(IntegrationId id) {
    return integrations.findById(id).orElseThrow(NoSuchRecord::new);
  }
}
