package clinic.afterglow.clinic;

import clinic.afterglow.kernel.NotPossible;

/** No calendar of public holidays is known for this region. */
public final class UnknownHolidayRegion extends NotPossible {

  UnknownHolidayRegion(HolidayRegion region) {
    super(region.code());
  }
}
