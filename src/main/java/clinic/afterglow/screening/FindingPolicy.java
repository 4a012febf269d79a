package clinic.afterglow.screening;

import static java.util.stream.Collectors.toSet;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Asks every rule of the table, and drops what a stronger one says already. */
record FindingPolicy(ScreeningLimits limits) {

  List<Finding> findings(List<Rule> rules, Evidence evidence) {
    var found = rules.stream().filter(rule -> finding(rule, evidence).isPresent()).toList();
    var replaced = found.stream().map(Rule::replaces).filter(Objects::nonNull).collect(toSet());
    return found.stream()
        .filter(rule -> !replaced.contains(rule.code()))
        .flatMap(rule -> finding(rule, evidence).stream())
        .toList();
  }

  Optional<Finding> finding(Rule rule, Evidence evidence) {
    return switch (rule.basis()) {
      case ANSWER, SUICIDE_RISK -> answered(rule, evidence);
      case PRESSURE -> pressure(rule, evidence);
      case PREGNANCY_TEST -> untested(rule, evidence);
      case PREGNANCY_POSITIVE ->
          found(
              rule, evidence, evidence.pregnancyTest().filter(PregnancyTest::positive).isPresent());
      case AGE_BELOW ->
          found(
              rule,
              evidence,
              evidence.age() < limits.ageLeast(),
              evidence.age(),
              limits.ageLeast());
      case AGE_FROM ->
          found(
              rule,
              evidence,
              evidence.age() >= limits.ageOlder(),
              evidence.age(),
              limits.ageOlder());
      case MEDICINE ->
          found(rule, evidence, evidence.takes(Objects.requireNonNull(rule.medicineClass())));
      case BENZODIAZEPINE_SUM ->
          found(
              rule,
              evidence,
              evidence.diazepamEquivalents().compareTo(limits.benzodiazepineMost()) > 0,
              evidence.diazepamEquivalents(),
              limits.benzodiazepineMost());
    };
  }

  private static Optional<Finding> answered(Rule rule, Evidence evidence) {
    return switch (evidence.answers().get(rule.code())) {
      case YES -> Optional.of(rule.finding(evidence.route()));
      case UNKNOWN -> Optional.of(rule.unknown(evidence.route()));
      case NO -> Optional.empty();
      case null -> Optional.empty();
    };
  }

  private Optional<Finding> pressure(Rule rule, Evidence evidence) {
    return evidence
        .pressure()
        .map(PressureReading::pressure)
        .filter(pressure -> pressure.reaches(limits.holdPre()))
        .map(pressure ->
            rule.finding(evidence.route(), pressure.toString(), limits.holdPre().toString()));
  }

  /** Whoever could become pregnant, or does not know, needs a recent negative test. */
  private Optional<Finding> untested(Rule rule, Evidence evidence) {
    var answer = evidence.answers().get(rule.code());
    boolean needed = answer == Answer.YES || answer == Answer.UNKNOWN;
    boolean recent =
        evidence
            .pregnancyTest()
            .filter(test -> !test.on().isAfter(evidence.today()))
            .filter(test ->
                ChronoUnit.DAYS.between(test.on(), evidence.today()) <= limits.pregnancyTestDays())
            .isPresent();
    return found(rule, evidence, needed && !recent, limits.pregnancyTestDays());
  }

  private static Optional<Finding> found(
      Rule rule, Evidence evidence, boolean found, Object... values) {
    return found ? Optional.of(rule.finding(evidence.route(), values)) : Optional.empty();
  }
}
