package clinic.afterglow.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.clinic.NewSite;
import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.RoomKind;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.Ids;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A practice in New York and in Berlin, open around the clock, and a clinician of both. */
@ClinicTest
@WithStaff(Role.FRONT_DESK)
class TwoZonesTests {

  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalTime MIDNIGHT = LocalTime.MIDNIGHT;
  private static final LocalTime LAST = LocalTime.of(23, 45);

  @Autowired Appointments appointments;
  @Autowired Sites sites;
  @Autowired Patients patients;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  private UserId clinician;

  private record Practice(SiteId site, RoomId chair, ZoneId zone) {}

  @BeforeEach
  void standStill() {
    clock.set(Instant.parse("2027-02-20T12:00:00Z"));
    clinician = acting.open("traveller" + Ids.next(), Role.THERAPIST);
  }

  /** Six hours lie between them, but five from 14 to 28 March and for a week in autumn. */
  @ParameterizedTest
  @CsvSource({
    "2027-03-10T10:00, 2027-03-10T16:00, 2027-03-10T17:00",
    "2027-03-15T10:00, 2027-03-15T15:00, 2027-03-15T16:00",
    "2027-03-29T10:00, 2027-03-29T16:00, 2027-03-29T17:00",
    "2027-11-03T10:00, 2027-11-03T15:00, 2027-11-03T16:00",
    "2027-11-08T20:00, 2027-11-09T02:00, 2027-11-09T03:00",
  })
  void booksAClinicianOfBothSitesOnceAtATime(
      LocalDateTime there, LocalDateTime atTheSameMoment, LocalDateTime afterIt) {
    var newYork = practice(NEW_YORK);
    var berlin = practice(BERLIN);
    book(newYork, there.atZone(NEW_YORK).toInstant(), 60);

    assertThatThrownBy(() -> book(berlin, atTheSameMoment.atZone(BERLIN).toInstant(), 60))
        .isInstanceOfSatisfying(
            SlotTaken.class,
            taken ->
                assertThat(taken.values())
                    .startsWith(ResourceKind.CLINICIAN)
                    .endsWith(
                        atTheSameMoment.toLocalDate(),
                        atTheSameMoment.toLocalTime(),
                        afterIt.toLocalTime()));
    book(berlin, afterIt.atZone(BERLIN).toInstant(), 60);
  }

  /** The days on which the clocks change have 23 or 25 hours; no visit is on two or on none. */
  @ParameterizedTest
  @CsvSource({
    "America/New_York, 2027-03-14",
    "America/New_York, 2027-11-07",
    "America/New_York, 2028-02-29",
    "Europe/Berlin,    2027-03-28",
    "Europe/Berlin,    2027-10-31",
    "America/Phoenix,  2027-12-31",
  })
  void showsADayFromItsFirstToItsLastQuarterHour(ZoneId zone, LocalDate day) {
    var practice = practice(zone);
    var last = LAST.minusMinutes(15);
    book(practice, day.minusDays(1).atTime(last).atZone(zone).toInstant(), 15);
    var first = book(practice, day.atTime(MIDNIGHT).atZone(zone).toInstant(), 15);
    var ten = book(practice, day.atTime(10, 0).atZone(zone).toInstant(), 120);
    var end = book(practice, day.atTime(last).atZone(zone).toInstant(), 15);
    book(practice, day.plusDays(1).atTime(MIDNIGHT).atZone(zone).toInstant(), 15);

    var visits = appointments.visits(practice.site(), day, zone);

    assertThat(visits).extracting(Visit::id).containsExactly(first, ten, end);
    assertThat(visits)
        .extracting(visit -> visit.start().atZone(zone).toLocalTime())
        .containsExactly(MIDNIGHT, LocalTime.of(10, 0), last);
    assertThat(appointments.day(practice.site(), day))
        .extracting(AppointmentDetails::id)
        .containsExactly(first, ten, end);
  }

  @Test
  void booksBothHoursThatAreCalledTheSameInAutumn() {
    var practice = practice(NEW_YORK);
    var halfPastOne = LocalDate.of(2027, 11, 7).atTime(1, 30).atZone(NEW_YORK);

    book(practice, halfPastOne.withEarlierOffsetAtOverlap().toInstant(), 60);
    book(practice, halfPastOne.withLaterOffsetAtOverlap().toInstant(), 60);

    assertThat(appointments.visits(practice.site(), halfPastOne.toLocalDate(), NEW_YORK))
        .extracting(visit -> visit.start().atZone(NEW_YORK).toLocalTime())
        .containsExactly(LocalTime.of(1, 30), LocalTime.of(1, 30));
  }

  private AppointmentId book(Practice practice, Instant start, int minutes) {
    return appointments.book(
        new NewAppointment(
            patient(practice),
            AppointmentKind.INTEGRATION,
            practice.site(),
            practice.chair(),
            clinician,
            start,
            Duration.ofMinutes(minutes)));
  }

  private PatientId patient(Practice practice) {
    return patients.register(Clinics.patient("Visitor", practice.site()));
  }

  private Practice practice(ZoneId zone) {
    var hours =
        Arrays.stream(DayOfWeek.values())
            .collect(Collectors.toMap(Function.identity(), _ -> new OpeningHours(MIDNIGHT, LAST)));
    return acting.as(
        Role.DIRECTOR,
        () -> {
          var site = sites.open(new NewSite("Site " + Ids.next(), zone, hours));
          return new Practice(site, sites.addRoom(site, "Chair", RoomKind.CHAIR), zone);
        });
  }
}
