package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.RoomKind;
import clinic.afterglow.clinic.RoomSummary;
import clinic.afterglow.ui.BoardDay;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many chairs are booked of those that there are: each hour of a day, each day of a week. A
 * chair counts for an hour in which it is booked at all; a day counts by the minute.
 *
 * @param booked what holds its time; a group counts once
 */
record ChairLoad(BoardPlace place, List<Shown> booked) {

  List<BoardDay.Load> of(Stream<LocalDate> openDays, Function<LocalDate, OpeningHours> hours) {
    var chairs = chairs();
    if (chairs.isEmpty()) {
      return List.of();
    }
    return place.week()
        ? openDays.map(day -> wholeDay(day, hours.apply(day), chairs)).toList()
        : openDays.flatMap(day -> eachHour(day, hours.apply(day), chairs)).toList();
  }

  private Set<RoomId> chairs() {
    return place.site().rooms().stream()
        .filter(RoomSummary::active)
        .filter(room -> room.kind() == RoomKind.CHAIR)
        .map(RoomSummary::id)
        .collect(Collectors.toSet());
  }

  private Stream<BoardDay.Load> eachHour(LocalDate day, OpeningHours hours, Set<RoomId> chairs) {
    var closes = day.atTime(hours.closes());
    return Stream.iterate(
            day.atTime(hours.opens()),
            start -> start.isBefore(closes),
            start -> start.withMinute(0).plusHours(1))
        .map(start -> hour(start, earlier(start.withMinute(0).plusHours(1), closes), chairs));
  }

  private BoardDay.Load hour(LocalDateTime start, LocalDateTime end, Set<RoomId> chairs) {
    long booked =
        booked(chairs)
            .filter(visit -> local(visit.start()).isBefore(end))
            .filter(visit -> local(visit.end()).isAfter(start))
            .map(Shown::room)
            .distinct()
            .count();
    return new BoardDay.Load(
        start,
        end,
        t("scheduling.load.chairs", booked, chairs.size()),
        Math.toIntExact(booked * 100 / chairs.size()));
  }

  private BoardDay.Load wholeDay(LocalDate day, OpeningHours hours, Set<RoomId> chairs) {
    long open = Duration.between(hours.opens(), hours.closes()).toMinutes() * chairs.size();
    long booked =
        booked(chairs)
            .filter(visit -> local(visit.start()).toLocalDate().equals(day))
            .mapToLong(visit -> Duration.between(visit.start(), visit.end()).toMinutes())
            .sum();
    int percent = Math.toIntExact(Math.min(100, booked * 100 / open));
    return new BoardDay.Load(
        day.atTime(hours.opens()),
        day.atTime(hours.closes()),
        t("scheduling.load.percent", percent),
        percent);
  }

  private Stream<Shown> booked(Set<RoomId> chairs) {
    return booked.stream().filter(visit -> chairs.contains(visit.room()));
  }

  private LocalDateTime local(java.time.Instant at) {
    return LocalDateTime.ofInstant(at, place.site().zone());
  }

  private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
    return Stream.of(one, other).min(Comparator.naturalOrder()).orElseThrow();
  }
}
