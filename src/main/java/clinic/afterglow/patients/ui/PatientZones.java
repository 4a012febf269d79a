package clinic.afterglow.patients.ui;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The zone in which a patient's times are shown: that of the site where they are usually seen. */
@Component
public class PatientZones {

  private final Sites sites;

  PatientZones(Sites sites) {
    this.sites = sites;
  }

  public ZoneId of(SiteId site) {
    return sites.zone(site);
  }
}
