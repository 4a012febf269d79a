package clinic.afterglow.dosing;

import jakarta.persistence.Embeddable;

/**
 * The modified Aldrete score in its ten-point version: five items of 0 to 2 (C44). The version with
 * a sixth item for color is not used.
 */
@Embeddable
public record Aldrete(
    int activity, int respiration, int circulation, int consciousness, int saturation) {

  public static final int MOST = 2;

  public Aldrete {
    check(activity);
    check(respiration);
    check(circulation);
    check(consciousness);
    check(saturation);
  }

  /** 0 to 10. */
  public int total() {
    return activity + respiration + circulation + consciousness + saturation;
  }

  private static void check(int item) {
    if (item < 0 || item > MOST) {
      throw new IllegalArgumentException("an item is 0 to 2: " + item);
    }
  }
}
