package clinic.afterglow.outcomes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds answers up. There is no total unless every counted item was answered. */
final class Scoring {

  private Scoring() {}

  static Optional<Integer> total(Instrument instrument, List<@Nullable Integer> answers) {
    var counted = answers.stream().limit(instrument.items()).filter(Objects::nonNull).toList();
    return counted.size() < instrument.items()
        ? Optional.empty()
        : Optional.of(counted.stream().mapToInt(Integer::intValue).sum());
  }

  /** Any answer but “not at all” to the item about death and self-harm, whatever the total. */
  static boolean flagsSuicideRisk(Instrument instrument, List<@Nullable Integer> answers) {
    var item = instrument.suicideItem();
    if (item.isEmpty() || answers.size() < item.getAsInt()) {
      return false;
    }
    var answer = answers.get(item.getAsInt() - 1);
    return answer != null && answer > 0;
  }
}
