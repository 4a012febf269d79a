package clinic.afterglow.scheduling.ui;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.scheduling.AppointmentStatus;
import clinic.afterglow.scheduling.GroupDetails;
import clinic.afterglow.scheduling.GroupStatus;
import clinic.afterglow.scheduling.Visit;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What of the calendar is looked at; the address of the page says it, without any patient. */
record BoardPlace(
    SiteDetails site,
    LocalDate day,
    BoardSide side,
    BoardSpan span,
    Optional<AppointmentKind> kind,
    Optional<AppointmentStatus> status) {

  /** What an address leaves out or says wrongly is as when the calendar is opened. */
  static BoardPlace of(QueryParameters query, List<SiteDetails> sites, Clock clock) {
    var site =
        query
            .getSingleParameter("site")
            .flatMap(wanted ->
                sites.stream().filter(one -> one.id().value().toString().equals(wanted)).findAny())
            .orElseGet(sites::getFirst);
    return new BoardPlace(
        site,
        query
            .getSingleParameter("date")
            .flatMap(BoardPlace::date)
            .orElseGet(() -> LocalDate.now(clock.withZone(site.zone()))),
        word(query, "by", BoardSide.values()).orElse(BoardSide.ROOMS),
        word(query, "span", BoardSpan.values()).orElse(BoardSpan.DAY),
        word(query, "kind", AppointmentKind.values()),
        word(query, "status", AppointmentStatus.values()));
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException notADate) {
      // Somebody's typing in the address line: today is shown instead.
      return Optional.empty();
    }
  }

  private static <E extends Enum<E>> Optional<E> word(
      QueryParameters query, String name, E[] known) {
    return query
        .getSingleParameter(name)
        .flatMap(text ->
            Arrays.stream(known).filter(one -> one.name().equalsIgnoreCase(text)).findAny());
  }

  QueryParameters query() {
    var all = new LinkedHashMap<String, String>();
    all.put("site", site.id().value().toString());
    all.put("date", day.toString());
    all.put("by", word(side));
    if (span == BoardSpan.WEEK) {
      all.put("span", word(span));
    }
    kind.ifPresent(one -> all.put("kind", word(one)));
    status.ifPresent(one -> all.put("status", word(one)));
    return QueryParameters.simple(all);
  }

  private static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  LocalDate first() {
    return week() ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day;
  }

  LocalDate last() {
    return week() ? first().plusDays(6) : day;
  }

  boolean week() {
    return span == BoardSpan.WEEK;
  }

  BoardPlace step(int by) {
    return on(week() ? day.plusWeeks(by) : day.plusDays(by));
  }

  BoardPlace on(LocalDate other) {
    return new BoardPlace(site, other, side, span, kind, status);
  }

  /** Without a wish, all that hold their time; who did not come is seen when asked for. */
  boolean wants(Visit visit) {
    return kind.map(wanted -> wanted == visit.kind()).orElse(true)
        && status
            .map(wanted -> wanted == visit.status())
            .orElseGet(() -> visit.status().holdsItsTime());
  }

  boolean overlaps(Instant from, Instant until) {
    return from.isBefore(last().plusDays(1).atStartOfDay(site.zone()).toInstant())
        && until.isAfter(first().atStartOfDay(site.zone()).toInstant());
  }

  /** A group has no status of one visit, so that it is seen while none is asked for. */
  boolean wants(GroupDetails group) {
    return kind.map(wanted -> wanted == AppointmentKind.INTEGRATION).orElse(true)
        && status.isEmpty()
        && group.status() != GroupStatus.CANCELLED;
  }

  boolean covers(SiteId where, Instant at) {
    var date = at.atZone(site.zone()).toLocalDate();
    return site.id().equals(where) && !date.isBefore(first()) && !date.isAfter(last());
  }
}
