package clinic.afterglow.scheduling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.NewSite;
import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.clinic.RoomKind;
import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.Ids;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.scheduling.AppointmentStatus;
import clinic.afterglow.scheduling.Visit;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ViewTest;
import clinic.afterglow.ui.BoardDay;
import clinic.afterglow.ui.SentBoard;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The board on the days of 23 and 25 hours: it shows what the clock on the wall shows. */
class BoardHoursTests extends ViewTest {

  @Autowired Sites sites;
  @Autowired Acting acting;

  /** New York changes on 14 March and 7 November 2027, Berlin on 28 March and 31 October. */
  @ParameterizedTest
  @CsvSource({
    "America/New_York, 2027-03-14T10:00-04:00[America/New_York], 120, 10:00, 12:00",
    "America/New_York, 2027-03-14T01:30-05:00[America/New_York], 60, 01:30, 03:30",
    "America/New_York, 2027-11-07T10:00-05:00[America/New_York], 120, 10:00, 12:00",
    "America/New_York, 2027-11-07T00:30-04:00[America/New_York], 120, 00:30, 01:30",
    "America/New_York, 2027-11-07T01:30-04:00[America/New_York], 60, 01:30, 02:30",
    "America/New_York, 2027-11-07T01:45-04:00[America/New_York], 30, 01:45, 02:15",
    "Europe/Berlin,    2027-03-28T10:00+02:00[Europe/Berlin], 120, 10:00, 12:00",
    "Europe/Berlin,    2027-10-31T10:00+01:00[Europe/Berlin], 120, 10:00, 12:00",
  })
  void drawsAVisitWhereTheClockShowsIt(
      ZoneId zone, ZonedDateTime start, int minutes, LocalTime from, LocalTime until) {
    var site = site(zone);

    var drawn = day(site, visit(site, start, minutes)).visits().getFirst();

    assertThat(drawn.start()).isEqualTo(start.toLocalDate().atTime(from));
    assertThat(drawn.end()).isEqualTo(start.toLocalDate().atTime(until));
  }

  /** Its hours are named above their beginnings, without the minutes. */
  @ParameterizedTest
  @CsvSource({
    "09:15, 60, 07:00, 19:00",
    "05:45, 60, 05:00, 19:00",
    "18:15, 60, 07:00, 20:00",
    "22:45, 30, 07:00, 23:45",
  })
  void beginsAndEndsWithAFullHour(LocalTime start, int minutes, LocalTime opens, LocalTime closes) {
    var zone = ZoneId.of("America/New_York");
    var site = site(zone, new OpeningHours(LocalTime.of(8, 0), LocalTime.of(18, 0)));
    var monday = LocalDate.of(2027, 3, 8);

    var drawn = day(site, visit(site, monday.atTime(start).atZone(zone), minutes));

    assertThat(drawn.opens()).isEqualTo(opens);
    assertThat(drawn.closes()).isEqualTo(closes);
  }

  /** The line of the present is right from the morning on. */
  @ParameterizedTest
  @CsvSource({
    "America/New_York, 2027-03-13, -05:00",
    "America/New_York, 2027-03-14, -04:00",
    "America/New_York, 2027-11-06, -04:00",
    "America/New_York, 2027-11-07, -05:00",
    "Europe/Berlin,    2027-03-28, +02:00",
    "Europe/Berlin,    2027-10-31, +01:00",
    "Africa/Abidjan,   2027-03-14, +00:00",
  })
  void placesThePresentByTheClockOfThatDay(ZoneId zone, LocalDate day, String offset) {
    var site = site(zone);
    var midnight = day.atStartOfDay(zone);

    assertThat(SentBoard.json(day(site, visit(site, midnight, 15))))
        .contains("\"offset\":\"" + offset + "\"");
  }

  private static BoardDay day(SiteDetails site, Visit visit) {
    return DrawnDay.of(site, visit.start().atZone(site.zone()).toLocalDate(), List.of(visit));
  }

  private static Visit visit(SiteDetails site, ZonedDateTime start, int minutes) {
    var room = site.rooms().getFirst();
    return new Visit(
        AppointmentId.next(),
        PatientId.next(),
        "Robin Visitor",
        "212 555 0100",
        AppointmentKind.DOSING,
        AppointmentStatus.BOOKED,
        room.id(),
        room.name(),
        UserId.next(),
        "Mira Lind",
        start.toInstant(),
        start.toInstant().plus(Duration.ofMinutes(minutes)),
        start.toInstant(),
        Optional.empty(),
        Optional.empty());
  }

  private SiteDetails site(ZoneId zone) {
    return site(zone, new OpeningHours(LocalTime.MIDNIGHT, LocalTime.of(23, 45)));
  }

  private SiteDetails site(ZoneId zone, OpeningHours open) {
    var hours =
        Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(Function.identity(), _ -> open));
    return acting.as(
        Role.DIRECTOR,
        () -> {
          var id = sites.open(new NewSite("Site " + Ids.next(), zone, hours));
          sites.addRoom(id, "Chair", RoomKind.CHAIR);
          return sites.details(id);
        });
  }
}
