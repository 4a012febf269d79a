package clinic.afterglow.demo;

import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * A site of the demo clinic with those who work there, and its calendar counted back from now.
 *
 * @param closed the day on which it will be closed
 * @param now when the demo began
 */
record Branch(
    SiteId id,
    Town town,
    OpeningHours hours,
    Team team,
    List<RoomId> chairs,
    List<RoomId> rooms,
    LocalDate closed,
    Instant now) {

  private static final Duration GRID = Duration.ofMinutes(15);

  /** Who does what at this site, unless a story says otherwise. */
  record Team(Staff desk, Staff nurse, Staff prescriber, List<Staff> therapists) {

    Staff therapist() {
      return therapists.getFirst();
    }
  }

  ZoneId zone() {
    return town.zone();
  }

  LocalDate today() {
    return day(now);
  }

  LocalDate day(Instant at) {
    return at.atZone(zone()).toLocalDate();
  }

  /**
   * So many days ago at that time of day, such as {@code 10:20}; negative days lie ahead, and the
   * closed one among them is passed over.
   */
  Instant ago(int days, String time) {
    return at(open(today().minusDays(days)), LocalTime.parse(time));
  }

  Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(zone()).toInstant();
  }

  Instant minutesAgo(int minutes) {
    return now.minus(Duration.ofMinutes(minutes));
  }

  /** The last quarter hour at or before a moment. */
  static Instant onGrid(Instant at) {
    return Instant.ofEpochSecond(
        at.getEpochSecond() - Math.floorMod(at.getEpochSecond(), GRID.toSeconds()));
  }

  /** The start itself, or the nearest at which such a visit fits into that day's hours. */
  Instant within(Instant start, LocalDate day, Duration length) {
    var first = at(day, hours.opens());
    var last = onGrid(at(day, hours.closes()).minus(length));
    if (start.isBefore(first)) {
      return first;
    }
    return start.isAfter(last) ? last : start;
  }

  /** The next open day from one on. */
  LocalDate open(LocalDate day) {
    return day.equals(closed) ? day.plusDays(1) : day;
  }
}
