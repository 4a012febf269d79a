package clinic.afterglow.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Twenty-four hours are twenty-four hours, however long the night is. */
class CancellationNoticeTests {

  private static final Duration NOTICE = Duration.ofHours(24);

  /** The nights to 14 March and to 28 March 2027 have an hour less, those in autumn one more. */
  @ParameterizedTest
  @CsvSource({
    "America/New_York, 2027-03-09T10:00, 2027-03-08T10:00, CANCELLED",
    "America/New_York, 2027-03-09T10:00, 2027-03-08T10:01, LATE_CANCELLED",
    "America/New_York, 2027-03-14T10:00, 2027-03-13T09:00, CANCELLED",
    "America/New_York, 2027-03-14T10:00, 2027-03-13T09:01, LATE_CANCELLED",
    "America/New_York, 2027-11-07T10:00, 2027-11-06T11:00, CANCELLED",
    "America/New_York, 2027-11-07T10:00, 2027-11-06T11:01, LATE_CANCELLED",
    "America/Phoenix,  2027-03-14T10:00, 2027-03-13T10:00, CANCELLED",
    "America/Phoenix,  2027-03-14T10:00, 2027-03-13T10:01, LATE_CANCELLED",
    "Europe/Berlin,    2027-03-28T10:00, 2027-03-27T09:00, CANCELLED",
    "Europe/Berlin,    2027-03-28T10:00, 2027-03-27T09:01, LATE_CANCELLED",
    "Europe/Berlin,    2027-10-31T10:00, 2027-10-30T11:00, CANCELLED",
    "Europe/Berlin,    2027-10-31T10:00, 2027-10-30T11:01, LATE_CANCELLED",
    "America/New_York, 2028-03-01T10:00, 2028-02-29T10:00, CANCELLED",
    "America/New_York, 2028-02-29T10:00, 2028-02-28T10:01, LATE_CANCELLED",
  })
  void countsElapsedHours(
      ZoneId zone, LocalDateTime start, LocalDateTime cancelled, AppointmentStatus status) {
    var by = UserId.next();
    var at = cancelled.atZone(zone).toInstant();
    var wanted =
        new NewAppointment(
            PatientId.next(),
            AppointmentKind.DOSING,
            SiteId.next(),
            RoomId.next(),
            UserId.next(),
            start.atZone(zone).toInstant(),
            Duration.ofHours(2));
    var appointment = new Appointment(wanted, by, at.minus(NOTICE));

    appointment.cancel("ill", NOTICE, by, at);

    assertThat(appointment.getStatus()).isEqualTo(status);
  }
}
