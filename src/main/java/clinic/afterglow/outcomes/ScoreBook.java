package clinic.afterglow.outcomes;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * All that is known of a patient's scores.
 *
 * @param entries the newest, those struck out among them
 * @param trends of the instruments that have a complete score
 */
public record ScoreBook(List<Score> entries, Map<Instrument, Trend> trends) {

  public ScoreBook {
    entries = List.copyOf(entries);
    var copy = new EnumMap<Instrument, Trend>(Instrument.class);
    copy.putAll(trends);
    trends = Collections.unmodifiableMap(copy);
  }
}
