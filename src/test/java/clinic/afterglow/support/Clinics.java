package clinic.afterglow.support;

import clinic.afterglow.clinic.NewSite;
import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.Ids;
import clinic.afterglow.patients.NewPatient;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.patients.SexAtBirth;
import clinic.afterglow.security.Role;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;

/** Sites and patients of a test's own, made through the services. */
@TestComponent
public class Clinics {

  private final Sites sites;
  private final Patients patients;
  private final Acting acting;

  Clinics(Sites sites, Patients patients, Acting acting) {
    this.sites = sites;
    this.patients = patients;
    this.acting = acting;
  }

  /** Open every day from 8 to 18, in New York's time. */
  public SiteId site() {
    var hours =
        Arrays.stream(DayOfWeek.values())
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    _ -> new OpeningHours(LocalTime.of(8, 0), LocalTime.of(18, 0))));
    var wanted = new NewSite("Site " + Ids.next(), ZoneId.of("America/New_York"), hours);
    return acting.as(Role.DIRECTOR, () -> sites.open(wanted));
  }

  public PatientId patient() {
    return patient(site());
  }

  public PatientId patient(SiteId site) {
    var suffix = Ids.next().toString().substring(28);
    var wanted =
        new NewPatient(
            "Robin",
            "Test" + suffix,
            "",
            "they/them",
            LocalDate.of(1985, 4, 12),
            SexAtBirth.UNKNOWN,
            "555-" + suffix,
            suffix + "@example.org",
            null,
            site);
    return acting.as(Role.FRONT_DESK, () -> patients.register(wanted));
  }
}
