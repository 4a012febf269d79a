package clinic.afterglow.dosing;

import clinic.afterglow.kernel.Milligrams;
import clinic.afterglow.kernel.Route;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a route at one version: how much reaches the blood, how soon, how long. A new
 * version never changes a session that was judged by an old one (clinical rules, section 1).
 *
 * @param low the smaller fraction that is absorbed, 0 to 1
 * @param high the larger fraction
 * @param source where both come from
 * @param literature published measurements that differ, shown beside
 * @param bands names for doses, smallest first; for display only
 */
public record RouteProfile(
    Route route,
    int version,
    BigDecimal low,
    BigDecimal high,
    String source,
    Optional<Literature> literature,
    String onset,
    String duration,
    List<Band> bands) {

  public RouteProfile {
    bands = List.copyOf(bands);
  }

  public EffectiveDose effective(Milligrams amount) {
    return new EffectiveDose(amount.times(low), amount.times(high));
  }

  public Optional<EffectiveDose> published(Milligrams amount) {
    return literature.map(l -> new EffectiveDose(amount.times(l.low()), amount.times(l.high())));
  }

  /** The name of a dose of this size; empty where it cannot be told without a weight. */
  public Optional<DoseBand> band(Milligrams amount, Optional<BigDecimal> mgPerKg) {
    return bands.stream()
        .filter(band -> band.holds(band.perKilogram() ? mgPerKg.orElse(null) : amount.value()))
        .map(Band::name)
        .findFirst();
  }

  /** Measured fractions and where they were published. */
  public record Literature(BigDecimal low, BigDecimal high, String source) {}

  /**
   * A named range of doses, its upper end included.
   *
   * @param most null for everything above
   */
  public record Band(DoseBand name, boolean perKilogram, @Nullable BigDecimal most) {

    boolean holds(@Nullable BigDecimal size) {
      return size != null && (most == null || size.compareTo(most) <= 0);
    }
  }
}
