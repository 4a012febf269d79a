package clinic.afterglow.patients.ui;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.Patients;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The zone in which a patient's times are shown: that of the site where they are usually seen. */
@Component
public class PatientZones {

  private final Patients patients;
  private final Sites sites;

  /** A site never changes its zone, so it is read once. */
  private final Map<SiteId, ZoneId> known = new ConcurrentHashMap<>();

  PatientZones(Patients patients, Sites sites) {
    this.patients = patients;
    this.sites = sites;
  }

  public ZoneId of(PatientId patient) {
    var summary =
        Optional.ofNullable(patients.summaries(Set.of(patient)).get(patient))
            .orElseThrow(NoSuchRecord::new);
    return of(summary.site());
  }

  public ZoneId of(SiteId site) {
    return known.computeIfAbsent(site, sites::zone);
  }
}
