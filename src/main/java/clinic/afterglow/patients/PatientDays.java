package clinic.afterglow.patients;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.NoSuchRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The calendar of a patient: that of the site where they are usually seen. */
@Component
class PatientDays {

  private final PatientRepository patients;
  private final Sites sites;
  private final Clock clock;

  PatientDays(PatientRepository patients, Sites sites, Clock clock) {
    this.patients = patients;
    this.sites = sites;
    this.clock = clock;
  }

  ZoneId zone(PatientId patient) {
    return sites.zone(patients.siteOf(patient).orElseThrow(NoSuchRecord::new));
  }

  LocalDate today(PatientId patient) {
    return LocalDate.now(clock.withZone(zone(patient)));
  }
}
