package clinic.afterglow.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.clinic.SiteCalendar;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.Objection;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
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
  })
  void saysWhatStandsInTheWay(
      LocalDate day, LocalTime time, int minutes, boolean roomInUse, String rule) {
    var slot = new Slot(CALENDAR.instant(day, time), Duration.ofMinutes(minutes));
    var today = LocalDate.of(2026, 11, 20);

    var decision = BookingPolicy.review(new BookingPolicy.Wish(slot, CALENDAR, roomInUse, today));

    if (rule == null) {
      assertThat(decision.objections()).isEmpty();
    } else {
      assertThat(decision.objections()).extracting(Objection::rule).containsExactly(rule);
    }
  }
}
