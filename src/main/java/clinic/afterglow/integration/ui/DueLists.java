package clinic.afterglow.integration.ui;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.integration.IntegrationBookings;
import clinic.afterglow.integration.IntegrationId;
import clinic.afterglow.integration.Integrations;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.patients.ui.PatientZones;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.BookingRefused;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.ui.RefusedByRules;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Makes lists of integrations that are due, for the page and for Today. */
@Component
class DueLists {

  private final Integrations integrations;
  private final IntegrationBookings bookings;
  private final Appointments appointments;
  private final Patients patients;
  private final PatientZones zones;
  private final Accounts accounts;
  private final CurrentUser user;
  private final Sites sites;
  private final Clock clock;

  DueLists(
      Integrations integrations,
      IntegrationBookings bookings,
      Appointments appointments,
      Patients patients,
      PatientZones zones,
      Accounts accounts,
      CurrentUser user,
      Sites sites,
      Clock clock) {
    this.integrations = integrations;
    this.bookings = bookings;
    this.appointments = appointments;
    this.patients = patients;
    this.zones = zones;
    this.accounts = accounts;
    this.user = user;
    this.sites = sites;
    this.clock = clock;
  }

  DueList list(int page) {
    return new DueList(this, page);
  }

  Integrations integrations() {
    return integrations;
  }

  IntegrationBookings bookings() {
    return bookings;
  }

  void book(IntegrationId id, MeetingChoice choice) {
    try {
      switch (choice) {
        case MeetingChoice.Alone alone -> bookings.book(id, alone.meeting());
        case MeetingChoice.InGroup group -> bookings.join(id, group.offer().group().id());
      }
    } catch (BookingRefused refused) {
      throw new RefusedByRules(refused.decision());
    }
  }

  Appointments appointments() {
    return appointments;
  }

  UserId me() {
    return user.id();
  }

  Patients patients() {
    return patients;
  }

  PatientZones zones() {
    return zones;
  }

  Accounts accounts() {
    return accounts;
  }

  Sites sites() {
    return sites;
  }

  Instant now() {
    return clock.instant();
  }

  /** Whether whoever is signed in keeps the schedule. */
  boolean books() {
    return user.is(Role.FRONT_DESK, Role.DIRECTOR);
  }
}
