package clinic.afterglow.clinic;

import java.util.Locale;

/**
 * Whose public holidays a site keeps: a country, or a part of it.
 *
 * @param code such as {@code us} or {@code us-ny}; blank, no holidays are kept
 */
public record HolidayRegion(String code) {

  public static final HolidayRegion NONE = new HolidayRegion("");

  public HolidayRegion {
    code = code.strip().toLowerCase(Locale.ROOT);
  }

  /** The country it lies in, which may be itself. */
  public HolidayRegion country() {
    int dash = code.indexOf('-');
    return dash < 0 ? this : new HolidayRegion(code.substring(0, dash));
  }

  public boolean isCountry() {
    return code.indexOf('-') < 0;
  }

  public boolean isNone() {
    return code.isEmpty();
  }
}
