package clinic.afterglow.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.ShippedPolicies;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderTimesTests {

  static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  static final ReminderTimes TIMES = ReminderTimes.of(ShippedPolicies.values());

  @ParameterizedTest
  @CsvSource({
    "2027-03-01T09:59, 2027-03-08, false, FIRST",
    "2027-03-01T10:00, 2027-03-08, true, FIRST",
    "2027-03-06T09:59, 2027-03-08, true, FIRST",
    "2027-03-06T10:00, 2027-03-08, true, SECOND",
    "2027-03-08T06:59, 2027-03-08, true, SECOND",
    "2027-03-08T07:00, 2027-03-08, true, ON_THE_DAY",
    "2027-03-08T23:59, 2027-03-08, true, ON_THE_DAY",
    "2027-03-09T00:00, 2027-03-08, false, ON_THE_DAY",
    "2027-03-08T10:00, 2027-03-16, false, FIRST",
  })
  void isDueFromItsTimeUntilTheNextOneIs(
      LocalDateTime now, LocalDate visits, boolean due, Occasion occasion) {
    var waves = TIMES.due(at(now), NEW_YORK);

    assertThat(waves.stream().filter(wave -> wave.visits().equals(visits)))
        .extracting(ReminderTimes.Wave::occasion)
        .isEqualTo(due ? java.util.List.of(occasion) : java.util.List.of());
  }

  @Test
  void keepsTheTimeOfDayWhenTheClocksChange() {
    // The clocks go forward on 14 March 2027: the days before it are an hour shorter.
    assertThat(TIMES.on(LocalDate.of(2027, 3, 7), NEW_YORK))
        .extracting(ReminderTimesTests::beforeNine)
        .containsExactly(Duration.ofHours(2), Duration.ofHours(47), Duration.ofHours(166));
    assertThat(TIMES.on(LocalDate.of(2027, 3, 12), NEW_YORK))
        .extracting(ReminderTimesTests::beforeNine)
        .containsExactly(Duration.ofHours(2), Duration.ofHours(46), Duration.ofHours(166));
    assertThat(TIMES.on(LocalDate.of(2027, 3, 14), NEW_YORK))
        .extracting(ReminderTimesTests::beforeNine)
        .containsExactly(Duration.ofHours(2), Duration.ofHours(47), Duration.ofHours(167));
  }

  /** Hours from each reminder to a visit at nine: on the day, two days and seven days before. */
  @ParameterizedTest
  @CsvSource({
    "America/New_York, 2027-03-15, 2, 46, 166",
    "America/New_York, 2027-03-14, 2, 46, 166",
    "America/New_York, 2027-11-07, 2, 48, 168",
    "America/New_York, 2027-11-15, 2, 47, 167",
    "America/Phoenix,  2027-03-15, 2, 47, 167",
    "Europe/Berlin,    2027-03-15, 2, 47, 167",
    "Europe/Berlin,    2027-03-28, 2, 46, 166",
    "Europe/Berlin,    2027-10-31, 2, 48, 168",
    "Europe/Berlin,    2028-03-01, 2, 47, 167",
  })
  void tellsOfAVisitAtTheSameTimeOfDayInEveryZone(
      ZoneId zone, LocalDate visit, long onTheDay, long second, long first) {
    var nine = visit.atTime(9, 0).atZone(zone).toInstant();

    assertThat(
            Stream.of(visit, visit.minusDays(2), visit.minusDays(7))
                .flatMap(day -> TIMES.on(day, zone).stream())
                .filter(wave -> wave.visits().equals(visit))
                .map(wave -> Duration.between(wave.due(), nine)))
        .containsExactly(
            Duration.ofHours(onTheDay), Duration.ofHours(second), Duration.ofHours(first));
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-01T20:59, 2027-03-01T20:59",
    "2027-03-01T21:00, 2027-03-02T07:00",
    "2027-03-02T00:00, 2027-03-02T07:00",
    "2027-03-02T06:59, 2027-03-02T07:00",
    "2027-03-02T07:00, 2027-03-02T07:00",
    "2027-03-13T22:00, 2027-03-14T07:00",
  })
  void isQuietAtNight(LocalDateTime at, LocalDateTime then) {
    assertThat(TIMES.notAtNight(at(at), NEW_YORK)).isEqualTo(at(then));
  }

  @ParameterizedTest
  @CsvSource({
    "12, 14, 2027-03-01T13:00, 2027-03-01T14:00",
    "7, 7, 2027-03-01T03:00, 2027-03-01T03:00"
  })
  void isQuietWhenTheClinicSaysSo(String from, String until, LocalDateTime at, LocalDateTime then) {
    var values =
        ShippedPolicies.with(Map.of("reminder.quietFrom", from, "reminder.quietUntil", until));

    assertThat(ReminderTimes.of(values).notAtNight(at(at), NEW_YORK)).isEqualTo(at(then));
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "2, 4", "3, 8", "6, 64", "7, "})
  void waitsLongerAfterEachTryAndGivesUp(int tries, Long minutes) {
    var now = Instant.parse("2027-03-01T12:00:00Z");

    assertThat(Backoff.next(tries, now, now.plus(Duration.ofDays(1))))
        .isEqualTo(
            java.util.Optional.ofNullable(minutes).map(m -> now.plus(Duration.ofMinutes(m))));
  }

  @Test
  void doesNotTryAgainOnceTheVisitHasBegun() {
    var now = Instant.parse("2027-03-01T12:00:00Z");

    assertThat(Backoff.next(2, now, now.plus(Duration.ofMinutes(4)))).isEmpty();
    assertThat(Backoff.next(2, now, now.plus(Duration.ofMinutes(5)))).isPresent();
  }

  private static Duration beforeNine(ReminderTimes.Wave wave) {
    return Duration.between(wave.due(), at(wave.visits().atTime(9, 0)));
  }

  private static Instant at(LocalDateTime local) {
    return local.atZone(NEW_YORK).toInstant();
  }
}
