package clinic.afterglow.clinic;

import java.time.ZoneId;

/** What a site is called and the zone it lives in. */
record SitePlace(String name, ZoneId zone) {

  SitePlace(String name, String zone) {
    this(name, ZoneId.of(zone));
  }
}
