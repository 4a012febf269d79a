package clinic.afterglow.screening;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.kernel.BloodPressure;
import clinic.afterglow.kernel.Enforcement;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.MedicineClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingPolicyTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final FindingPolicy POLICY =
      new FindingPolicy(
          new ScreeningLimits(18, 65, new BloodPressure(160, 100), 7, new BigDecimal("8")));

  @ParameterizedTest
  @CsvSource({
    "ABSOLUTE, YES, ABSOLUTE, false", "ABSOLUTE, UNKNOWN, RELATIVE, true", "ABSOLUTE, NO, ,",
    "RELATIVE, YES, RELATIVE, false", "RELATIVE, UNKNOWN, RELATIVE, true", "RELATIVE, NO, ,",
    "WARNING, YES, WARNING, false", "WARNING, UNKNOWN, WARNING, true", "WARNING, NO, ,"
  })
  void findsWhatIsAnsweredYesAndWeighsWhatIsNotKnown(
      FindingSeverity severity,
      Answer answer,
      @Nullable FindingSeverity found,
      @Nullable Boolean unknown) {
    var rule = rule("thing", severity, Basis.ANSWER, null, null);
    var findings = POLICY.findings(List.of(rule), new Case().answering("thing", answer).evidence());
    assertThat(findings.stream().map(Finding::severity))
        .isEqualTo(found == null ? List.of() : List.of(found));
    assertThat(findings.stream().map(Finding::unknown))
        .isEqualTo(unknown == null ? List.of() : List.of(unknown));
  }

  @ParameterizedTest
  @CsvSource({
    "INTRAVENOUS, ABSOLUTE",
    "INTRAMUSCULAR, ABSOLUTE",
    "SUBLINGUAL, ABSOLUTE",
    "ORAL, ABSOLUTE",
    "NASAL_RACEMIC, ABSOLUTE",
    "NASAL_ESKETAMINE, RELATIVE"
  })
  void judgesByTheRoute(Route route, FindingSeverity severity) {
    var rule =
        new Rule(
            "psychosis",
            Topic.PSYCHIATRIC,
            FindingSeverity.ABSOLUTE,
            Basis.ANSWER,
            null,
            null,
            null,
            "C30",
            Map.of(Route.NASAL_ESKETAMINE, FindingSeverity.RELATIVE));
    var evidence = new Case().by(route).answering("psychosis", Answer.YES).evidence();
    assertThat(POLICY.findings(List.of(rule), evidence))
        .extracting(Finding::severity)
        .containsExactly(severity);
  }

  @ParameterizedTest
  @CsvSource({"17, true, false", "18, false, false", "64, false, false", "65, false, true"})
  void knowsTheAges(int age, boolean tooYoung, boolean older) {
    var evidence = new Case().aged(age).evidence();
    var below = rule("ageMinor", FindingSeverity.ABSOLUTE, Basis.AGE_BELOW, null, null);
    var from = rule("ageOlder", FindingSeverity.WARNING, Basis.AGE_FROM, null, null);
    assertThat(POLICY.finding(below, evidence).isPresent()).isEqualTo(tooYoung);
    assertThat(POLICY.finding(from, evidence).isPresent()).isEqualTo(older);
  }

  @ParameterizedTest
  @CsvSource({"159/99, false", "160/80, true", "159/100, true", "180/110, true"})
  void findsAPressureThatReachesTheLimit(String pressure, boolean found) {
    var rule = rule("pressureHigh", FindingSeverity.RELATIVE, Basis.PRESSURE, null, null);
    var evidence = new Case().pressure(pressure).evidence();
    assertThat(POLICY.finding(rule, evidence).isPresent()).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "YES, 2026-11-20, false",
    "YES, 2026-11-13, false",
    "YES, 2026-11-12, true",
    "YES, , true",
    "UNKNOWN, , true",
    "UNKNOWN, 2026-11-19, false",
    "YES, 2099-01-01, true",
    "NO, , false"
  })
  void wantsARecentPregnancyTestWhereItMatters(
      Answer answer, @Nullable LocalDate tested, boolean found) {
    var rule = rule("pregnancyTest", FindingSeverity.WARNING, Basis.PREGNANCY_TEST, null, null);
    var evidence = new Case().answering("pregnancyTest", answer).tested(tested, false).evidence();
    assertThat(POLICY.finding(rule, evidence).isPresent()).isEqualTo(found);
  }

  @Test
  void findsAPositivePregnancyTestWhateverItsAge() {
    var rule = rule("positive", FindingSeverity.ABSOLUTE, Basis.PREGNANCY_POSITIVE, null, null);
    var old = TODAY.minusDays(40);
    assertThat(POLICY.finding(rule, new Case().tested(old, true).evidence())).isPresent();
    assertThat(POLICY.finding(rule, new Case().tested(old, false).evidence())).isEmpty();
    assertThat(POLICY.finding(rule, new Case().evidence())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0.01, , low", "8, , low", "8.01, , high", "5, 3, low", "5, 3.01, high"})
  void addsBenzodiazepinesUpAndSaysItOnce(
      BigDecimal first, @Nullable BigDecimal second, String found) {
    var low =
        rule("low", FindingSeverity.WARNING, Basis.MEDICINE, MedicineClass.BENZODIAZEPINE, null);
    var high =
        rule(
            "high",
            FindingSeverity.RELATIVE,
            Basis.BENZODIAZEPINE_SUM,
            MedicineClass.BENZODIAZEPINE,
            "low");
    var evidence = new Case().taking(MedicineClass.BENZODIAZEPINE, first);
    if (second != null) {
      evidence = evidence.taking(MedicineClass.BENZODIAZEPINE, second);
    }
    assertThat(POLICY.findings(List.of(low, high), evidence.evidence()))
        .extracting(Finding::rule)
        .containsExactly(found);
  }

  @Test
  void looksForTheClassOfTheMedicine() {
    var maoi = rule("maoi", FindingSeverity.RELATIVE, Basis.MEDICINE, MedicineClass.MAOI, null);
    var taking = new Case().taking(MedicineClass.ANTIDEPRESSANT, BigDecimal.ZERO);
    assertThat(POLICY.findings(List.of(maoi), taking.evidence())).isEmpty();
    assertThat(
            POLICY.findings(
                List.of(maoi), taking.taking(MedicineClass.MAOI, BigDecimal.ZERO).evidence()))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "ABSOLUTE, HARD_STOP",
    "RELATIVE, PRESCRIBER_OVERRIDE",
    "WARNING, WARNING",
  })
  void objectsAsStronglyAsItIsSevere(FindingSeverity severity, Enforcement enforcement) {
    var objection = new Finding("x", Topic.OTHER, severity, false, "C1", List.of(1)).objection();
    assertThat(objection.enforcement()).isEqualTo(enforcement);
    assertThat(objection.rule()).isEqualTo("screening.x");
  }

  private static Rule rule(
      String code,
      FindingSeverity severity,
      Basis basis,
      @Nullable MedicineClass medicines,
      @Nullable String replaces) {
    return new Rule(code, Topic.OTHER, severity, basis, medicines, replaces, null, "C1", Map.of());
  }

  /** Somebody of 40 with nothing to find. */
  private record Case(
      Route route,
      Map<String, Answer> answers,
      int age,
      List<Evidence.Taken> medicines,
      Optional<PressureReading> pressure,
      Optional<PregnancyTest> test) {

    Case() {
      this(Route.INTRAVENOUS, Map.of(), 40, List.of(), Optional.empty(), Optional.empty());
    }

    Case by(Route other) {
      return new Case(other, answers, age, medicines, pressure, test);
    }

    Case answering(String rule, Answer answer) {
      return new Case(route, Map.of(rule, answer), age, medicines, pressure, test);
    }

    Case aged(int years) {
      return new Case(route, answers, years, medicines, pressure, test);
    }

    Case taking(MedicineClass medicine, BigDecimal equivalent) {
      var more = new java.util.ArrayList<>(medicines);
      more.add(new Evidence.Taken(medicine, equivalent));
      return new Case(route, answers, age, more, pressure, test);
    }

    Case pressure(String text) {
      var reading = new PressureReading(BloodPressure.parse(text), TODAY);
      return new Case(route, answers, age, medicines, Optional.of(reading), test);
    }

    Case tested(@Nullable LocalDate on, boolean positive) {
      var result = Optional.ofNullable(on).map(day -> new PregnancyTest(day, positive));
      return new Case(route, answers, age, medicines, pressure, result);
    }

    Evidence evidence() {
      return new Evidence(route, answers, age, medicines, pressure, test, TODAY);
    }
  }
}
