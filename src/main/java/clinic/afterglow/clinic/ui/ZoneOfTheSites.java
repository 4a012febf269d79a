package clinic.afterglow.clinic.ui;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.ui.ClinicZone;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

@Component
class ZoneOfTheSites implements ClinicZone {

  private final Sites sites;

  ZoneOfTheSites(Sites sites) {
    this.sites = sites;
  }

  @Override
  public ZoneId zone() {
    return sites.zone();
  }
}
