package clinic.afterglow.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.HolidayRegion;
import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.clinic.SiteContact;
import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.kernel.UserId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterPolicyTests {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  static final SiteDetails HERE = site("Here");
  static final SiteDetails THERE = site("There");

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, '',",
    "2026-11-19, '', schedule.roster.past",
    "2026-11-20, 'Here TUESDAY 09:00 17:00; Here FRIDAY 09:00 17:00',",
    "2026-11-20, 'Here TUESDAY 09:00 12:00; There TUESDAY 12:00 17:00',",
    "2026-11-20, 'Here TUESDAY 09:00 12:01; There TUESDAY 12:00 17:00', schedule.roster.overlap",
    "2026-11-20, 'Here TUESDAY 09:00 12:01; Here TUESDAY 12:00 17:00', schedule.roster.overlap",
    "2026-11-20, 'Here TUESDAY 09:00 12:00; Here TUESDAY 13:00 17:00', schedule.roster.twice",
    "2026-11-20, 'Here TUESDAY 07:00 08:01',",
    "2026-11-20, 'Here TUESDAY 07:00 08:00', schedule.roster.closed",
    "2026-11-20, 'Here SUNDAY 09:00 17:00', schedule.roster.closed",
  })
  void saysWhatIsWrongWithAWorkingWeek(LocalDate from, String lines, String rule) {
    var wanted = new NewRoster(UserId.next(), from, lines(lines));

    var decision =
        RosterPolicy.review(
            new RosterPolicy.Wish(wanted, Map.of(HERE.id(), HERE, THERE.id(), THERE), TODAY));

    assertThat(decision.objections())
        .extracting(Objection::rule)
        .isEqualTo(rule == null ? List.of() : List.of(rule));
  }

  private static List<RosterLine> lines(String text) {
    return Arrays.stream(text.split("; *"))
        .filter(line -> !line.isBlank())
        .map(line -> line.split(" "))
        .map(part ->
            new RosterLine(
                part[0].equals("Here") ? HERE.id() : THERE.id(),
                DayOfWeek.valueOf(part[1]),
                new OpeningHours(LocalTime.parse(part[2]), LocalTime.parse(part[3]))))
        .toList();
  }

  private static SiteDetails site(String name) {
    var hours = new OpeningHours(LocalTime.of(8, 0), LocalTime.of(18, 0));
    return new SiteDetails(
        SiteId.next(),
        name,
        ZoneId.of("America/New_York"),
        SiteContact.UNKNOWN,
        HolidayRegion.NONE,
        Map.of(DayOfWeek.TUESDAY, hours, DayOfWeek.FRIDAY, hours),
        List.of());
  }
}
