package clinic.afterglow.screening;

import clinic.afterglow.clinic.PolicyValues;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.patients.Medicines;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what the rules look at, and asks them. */
@Component
class EvidenceReader {

  private final RuleTable rules;
  private final Patients patients;
  private final Medicines medicines;
  private final Sites sites;
  private final CurrentUser user;
  private final Clock clock;

  EvidenceReader(
      RuleTable rules,
      Patients patients,
      Medicines medicines,
      Sites sites,
      CurrentUser user,
      Clock clock) {
    this.rules = rules;
    this.patients = patients;
    this.medicines = medicines;
    this.sites = sites;
    this.user = user;
    this.clock = clock;
  }

  List<Rule> rules() {
    return rules.active();
  }

  List<Finding> findings(List<Rule> asked, Screening screening, PolicyValues values) {
    return new FindingPolicy(ScreeningLimits.of(values)).findings(asked, evidence(screening));
  }

  private Evidence evidence(Screening screening) {
    var patient =
        Optional.ofNullable(
                patients.summaries(List.of(screening.patient())).get(screening.patient()))
            .orElseThrow(NoSuchRecord::new);
    var today = LocalDate.now(clock.withZone(sites.zone(patient.site())));
    return new Evidence(
        screening.route(),
        counting(screening.answers()),
        Period.between(patient.dateOfBirth(), today).getYears(),
        taken(screening.patient()),
        screening.pressure(),
        screening.pregnancyTest(),
        today);
  }

  private static Map<String, Answer> counting(Map<String, GivenAnswer> given) {
    return given.entrySet().stream()
        .filter(entry -> entry.getValue().counts())
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().answer()));
  }

  /** The front desk collects answers and does not read the medicine list. */
  private List<Evidence.Taken> taken(PatientId patient) {
    return user.is(Role.THERAPIST, Role.NURSE, Role.PRESCRIBER, Role.DIRECTOR)
        ? medicines.current(patient).stream()
            .map(medicine ->
                new Evidence.Taken(
                    medicine.medicineClass(),
                    medicine.diazepamEquivalent().orElse(BigDecimal.ZERO)))
            .toList()
        : List.of();
  }
}
