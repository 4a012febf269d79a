package clinic.afterglow.reminders;

import clinic.afterglow.clinic.SiteContact;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What there is to say about a visit, and to whom.
 *
 * @param name what the patient is called
 * @param wish empty when the patient has not chosen
 */
record VisitFacts(
    AppointmentId appointment,
    PatientId patient,
    String name,
    String email,
    String phone,
    Optional<ReminderWay> wish,
    AppointmentStatus status,
    Instant start,
    Instant end,
    SiteId site,
    String siteName,
    SiteContact siteContact,
    ZoneId zone) {

  String address(Channel channel) {
    return channel == Channel.EMAIL ? email : phone;
  }

  /** The same visit at another time, of the same length. */
  VisitFacts at(Instant newStart) {
    return new VisitFacts(
        appointment,
        patient,
        name,
        email,
        phone,
        wish,
        status,
        newStart,
        newStart.plus(Duration.between(start, end)),
        site,
        siteName,
        siteContact,
        zone);
  }
}
