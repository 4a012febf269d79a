package clinic.afterglow.series;

import clinic.afterglow.kernel.Objection;
import java.util.Arrays;
import java.util.List;

/** Why a prescriber is asked to look at a series (clinical rules, section 0). */
public enum ReviewKind {
  /** Half of it is given: without benefit by now, more of it promises little [C16]. */
  MIDPOINT("series.midpointReview"),
  /** Too many days have passed without a dose. */
  GAP("series.gapReview");

  private final String rule;

  ReviewKind(String rule) {
    this.rule = rule;
  }

  /** The reviews that these warnings ask for. */
  public static List<ReviewKind> askedBy(List<Objection> warnings) {
    return Arrays.stream(values())
        .filter(kind -> warnings.stream().anyMatch(one -> one.rule().equals(kind.rule)))
        .toList();
  }

  String rule() {
    return rule;
  }
}
