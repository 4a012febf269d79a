package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.SiteId;
import java.time.Duration;

/**
 * A group to plan.
 *
 * @param length 15 minutes to 12 hours, on the grid of quarter hours
 * @param outline how it is called and how many may come
 */
public record NewGroup(SiteId site, GroupPlace place, Duration length, GroupOutline outline) {

  public NewGroup {
    new Slot(place.start(), length);
  }

  Slot slot() {
    return new Slot(place.start(), length);
  }
}
