package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.SiteId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * That something was committed, for all who are told of it: the first of them reads, the others
 * wait for it and see the same. Forgotten when the last of them has seen it.
 */
public final class News {

  private record Days(SiteId site, LocalDate first, LocalDate last) {}

  private final Map<Days, BoardSheet> read = new HashMap<>();

  synchronized BoardSheet of(
      SiteId site, LocalDate first, LocalDate last, Supplier<BoardSheet> reading) {
    var days = new Days(site, first, last);
    var known = read.get(days);
    if (known == null) {
      known = reading.get();
      read.put(days, known);
    }
    return known;
  }
}
