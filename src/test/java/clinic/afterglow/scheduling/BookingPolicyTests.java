package clinic.afterglow.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.clinic.SiteCalendar;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.Ids;
import clinic.afterglow.kernel.Objection;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookingPolicyTests {

  static final ZoneId ZONE = ZoneId.of("America/New_York");
  static final OpeningHours HOURS = new OpeningHours(LocalTime.of(8, 0), LocalTime.of(18, 0));
  static final SiteCalendar CALENDAR =
      new SiteCalendar(
          SiteId.next(),
          ZONE,
          Map.of(DayOfWeek.THURSDAY, HOURS, DayOfWeek.FRIDAY, HOURS),
          Map.of(LocalDate.of(2026, 11, 26), "Thanksgiving"));

  static final List<AbsenceDetails> AWAY =
      List.of(
          away(ResourceKind.CLINICIAN, AbsenceKind.SICK, "12:00", "13:00"),
          away(ResourceKind.ROOM, AbsenceKind.CLEANING, "14:00", "14:15"));

  /** On Thursdays only, from the week after. */
  static final Roster ROSTER =
      new Roster(
          List.of(
              new RosterWeek(
                  LocalDate.of(2026, 12, 3),
                  false,
                  Map.of(
                      DayOfWeek.THURSDAY,
                      new OpeningHours(LocalTime.of(9, 0), LocalTime.of(13, 0)))),
              new RosterWeek(LocalDate.of(2026, 12, 24), true, Map.of())));

  @ParameterizedTest
  @CsvSource({
    "2026-11-27, 08:00, 60, true,",
    "2026-11-27, 17:00, 60, true,",
    "2026-11-27, 07:45, 60, true, schedule.openingHours",
    "2026-11-27, 17:15, 60, true, schedule.openingHours",
    "2026-11-27, 22:00, 180, true, schedule.openingHours",
    "2026-11-26, 09:00, 60, true, schedule.closedDay",
    "2026-11-28, 09:00, 60, true, schedule.weekday",
    "2026-11-20, 08:00, 60, true,",
    "2026-11-19, 17:00, 60, true, schedule.past",
    "2026-11-27, 09:00, 60, false, schedule.roomInUse",
    "2026-11-27, 11:00, 60, true,",
    "2026-11-27, 11:15, 60, true, schedule.clinicianAway",
    "2026-11-27, 12:45, 15, true, schedule.clinicianAway",
    "2026-11-27, 13:00, 60, true,",
    "2026-11-27, 14:00, 15, true, schedule.roomOutOfUse",
    "2026-12-03, 09:00, 240, true,",
    "2026-12-03, 08:45, 60, true, schedule.rosterHours",
    "2026-12-03, 12:15, 60, true, schedule.rosterHours",
    "2026-12-04, 09:00, 60, true, schedule.rosterDay",
    "2026-12-25, 09:00, 60, true,",
    "2028-11-17, 09:00, 60, true,",
    "2028-11-23, 09:00, 60, true, schedule.tooFar",
  })
  void saysWhatStandsInTheWay(
      LocalDate day, LocalTime time, int minutes, boolean roomInUse, String rule) {
    var slot = new Slot(CALENDAR.instant(day, time), Duration.ofMinutes(minutes));
    var today = LocalDate.of(2026, 11, 20);

    var decision =
        BookingPolicy.review(
            new BookingPolicy.Wish(slot, CALENDAR, roomInUse, today, AWAY, ROSTER));

    if (rule == null) {
      assertThat(decision.objections()).isEmpty();
    } else {
      assertThat(decision.objections()).extracting(Objection::rule).containsExactly(rule);
    }
  }

  private static AbsenceDetails away(
      ResourceKind what, AbsenceKind kind, String from, String until) {
    var day = LocalDate.of(2026, 11, 27);
    return new AbsenceDetails(
        AbsenceId.next(),
        what,
        Ids.next(),
        "Nora",
        kind,
        CALENDAR.instant(day, LocalTime.parse(from)),
        CALENDAR.instant(day, LocalTime.parse(until)));
  }
}
