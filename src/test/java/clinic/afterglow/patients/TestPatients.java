package clinic.afterglow.patients;

import clinic.afterglow.clinic.NewSite;
import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Patients for tests, registered by the front desk as real ones are. */
@Component
public class TestPatients {

  private final Acting acting;
  private final Patients patients;
  private final Sites sites;

  TestPatients(Acting acting, Patients patients, Sites sites) {
    this.acting = acting;
    this.patients = patients;
    this.sites = sites;
  }

  /** A patient at a site of their own, whose name nobody else has. */
  public PatientId registered() {
    return registered(wanted("Mara", "Sample" + suffix()));
  }

  public PatientId registered(NewPatient wanted) {
    return acting.as(Role.FRONT_DESK, () -> patients.register(wanted));
  }

  /** As the chart hands it to its sections. */
  public PatientSummary summary(PatientId patient) {
    return Objects.requireNonNull(
        acting.as(Role.DIRECTOR, () -> patients.summaries(List.of(patient))).get(patient));
  }

  /** Somebody born on 3 March 1980, with nothing that a test must not change. */
  public NewPatient wanted(String givenName, String familyName) {
    return new NewPatient(
        givenName,
        familyName,
        "",
        "she/her",
        LocalDate.of(1980, 3, 3),
        SexAtBirth.FEMALE,
        "",
        "",
        null,
        site("America/Chicago"));
  }

  /** A site that is open every day from 8 to 18. */
  public SiteId site(String zone) {
    var hours = new OpeningHours(LocalTime.of(8, 0), LocalTime.of(18, 0));
    var week =
        EnumSet.allOf(DayOfWeek.class).stream()
            .collect(Collectors.toMap(Function.identity(), _ -> hours));
    return acting.as(
        Role.DIRECTOR, () -> sites.open(new NewSite("Site " + suffix(), ZoneId.of(zone), week)));
  }

  /** Letters that no other test uses. */
  public static String suffix() {
    return new java.util.Random()
        .ints(12, (int) (char) 97, 123)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
