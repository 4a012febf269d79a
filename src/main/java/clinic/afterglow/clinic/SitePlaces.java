package clinic.afterglow.clinic;

import clinic.afterglow.kernel.NoSuchRecord;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Names and zones of the sites. A site keeps both for good, so each is read once. */
@Component
class SitePlaces {

  private final SiteRepository sites;
  private final Map<SiteId, SitePlace> known = new ConcurrentHashMap<>();

  SitePlaces(SiteRepository sites) {
    this.sites = sites;
  }

  SitePlace of(SiteId site) {
    return known.computeIfAbsent(
        site, unread -> sites.place(unread).orElseThrow(NoSuchRecord::new));
  }
}
