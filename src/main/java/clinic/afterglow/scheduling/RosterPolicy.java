package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.Objection;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a working week must be to be kept. */
@FunctionalInterface
interface RosterPolicy {

  Stream<Objection> objections(Wish wish);

  /**
   * @param sites all of the clinic's
   */
  record Wish(NewRoster roster, Map<SiteId, SiteDetails> sites, LocalDate today) {

    String name(SiteId site) {
      var known = sites.get(site);
      return known == null ? "" : known.name();
    }

    /** Hours that are compared lie on the same weekday. */
    private record Pair(RosterLine one, RosterLine other) {}

    private Stream<Pair> pairs() {
      var lines = roster.lines();
      return IntStream.range(0, lines.size())
          .boxed()
          .flatMap(i ->
              lines.subList(i + 1, lines.size()).stream()
                  .map(other -> new Pair(lines.get(i), other)))
          .filter(pair -> pair.one().day() == pair.other().day());
    }
  }

  RosterPolicy DOES_NOT_CHANGE_THE_PAST =
      wish ->
          wish.roster().from().isBefore(wish.today())
              ? Stream.of(
                  Objection.hardStop("schedule.roster.past", wish.roster().from(), wish.today()))
              : Stream.empty();

  RosterPolicy ONE_PLACE_AT_A_TIME =
      wish ->
          wish.pairs()
              .filter(pair -> overlap(pair.one().hours(), pair.other().hours()))
              .map(pair ->
                  Objection.hardStop(
                      "schedule.roster.overlap",
                      weekday(pair.one()),
                      pair.one().hours().opens(),
                      pair.one().hours().closes(),
                      wish.name(pair.one().site()),
                      pair.other().hours().opens(),
                      pair.other().hours().closes(),
                      wish.name(pair.other().site())));

  RosterPolicy ONCE_A_DAY_AT_A_SITE =
      wish ->
          wish.pairs()
              .filter(pair -> pair.one().site().equals(pair.other().site()))
              .filter(pair -> !overlap(pair.one().hours(), pair.other().hours()))
              .map(pair ->
                  Objection.hardStop(
                      "schedule.roster.twice", weekday(pair.one()), wish.name(pair.one().site())));

  RosterPolicy WHILE_THE_SITE_IS_OPEN =
      wish ->
          wish.roster().lines().stream()
              .filter(line -> !open(wish, line))
              .map(line ->
                  Objection.hardStop(
                      "schedule.roster.closed",
                      weekday(line),
                      line.hours().opens(),
                      line.hours().closes(),
                      wish.name(line.site())));

  static Decision review(Wish wish) {
    return Decision.of(
        Stream.of(
                DOES_NOT_CHANGE_THE_PAST,
                ONE_PLACE_AT_A_TIME,
                ONCE_A_DAY_AT_A_SITE,
                WHILE_THE_SITE_IS_OPEN)
            .flatMap(policy -> policy.objections(wish))
            .toList());
  }

  /** Somebody may begin before and stay after; but there must be an hour in which they are met. */
  private static boolean open(Wish wish, RosterLine line) {
    var site = wish.sites().get(line.site());
    var hours = site == null ? null : site.hours().get(line.day());
    return hours != null && overlap(hours, line.hours());
  }

  private static boolean overlap(OpeningHours one, OpeningHours other) {
    return one.opens().isBefore(other.closes()) && other.opens().isBefore(one.closes());
  }

  private static String weekday(RosterLine line) {
    return line.day().getDisplayName(TextStyle.FULL, Locale.US);
  }
}
