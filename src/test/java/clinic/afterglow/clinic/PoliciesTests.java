package clinic.afterglow.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.kernel.BloodPressure;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.WithStaff;
import java.util.HashSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ClinicTest
@WithStaff(Role.DIRECTOR)
class PoliciesTests {

  @Autowired Policies policies;
  @Autowired Acting acting;

  @Test
  void shipsAReadableValueForEveryKey() {
    var shipped = policies.at(new PolicyVersion(1));
    assertThat(Policy.keys())
        .allSatisfy(key -> assertThatCode(() -> shipped.get(key)).doesNotThrowAnyException());
    assertThat(shipped.get(Policy.BP_STOP_PRE)).isEqualTo(new BloodPressure(180, 110));
    assertThat(shipped.get(Policy.SERIES_SESSIONS)).isEqualTo(6);
  }

  @Test
  void keepsWhatWasDecidedUnderAnEarlierVersion() {
    var before = policies.current();
    var version = policies.revise(Policy.HR_START_MAX, "95", "Reviewed with the cardiologist");
    assertThat(policies.current().get(Policy.HR_START_MAX)).isEqualTo(95);
    assertThat(policies.current().version()).isEqualTo(version);
    assertThat(policies.at(before.version()).get(Policy.HR_START_MAX))
        .isEqualTo(before.get(Policy.HR_START_MAX));
    policies.revise(Policy.HR_START_MAX, before.text(Policy.HR_START_MAX), "Back again");
  }

  @Test
  void refusesATextThatIsNotAValueOfThatKind() {
    assertThatThrownBy(() -> policies.revise(Policy.BP_HOLD_PRE, "high", "why not"))
        .isInstanceOf(PolicyTextRefused.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "vitals.iv.duringEvery; 0",
        "series.sessions; 0",
        "vitals.overdue; -1",
        "dose.iv.stop; 0",
        "dose.iv.range; 0.1..1.0..9",
        "dose.iv.range; 0.1",
        "dose.iv.range; -0.5..1.0",
        "vitals.im; 0,15,5",
        "vitals.im; -5,5",
        "dose.esk.allowed; 0,56",
        "series.pattern; MONDAY,MONDAY"
      })
  void refusesAValueThatNothingCouldBeJudgedBy(String key, String text) {
    assertThatThrownBy(() -> policies.revise(key(key), text, "A slip of the finger"))
        .isInstanceOf(PolicyTextRefused.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "bp.cautionPre; 161/90",
        "bp.cautionPre; 140/101",
        "bp.holdPre; 181/100",
        "bp.holdPre; 139/95",
        "bp.stopPre; 159/110",
        "bp.redDuring; 150/95",
        "spo2.red; 93",
        "dose.iv.stop; 0.9",
        "dose.iv.range; 0.1..1.6",
        "integration.from; 73"
      })
  void refusesAStepThatWouldPassTheNext(String key, String text) {
    var before = policies.current().text(key(key));
    assertThatThrownBy(() -> policies.revise(key(key), text, "A slip of the finger"))
        .isInstanceOf(PolicyOutOfOrder.class);
    assertThat(policies.current().text(key(key))).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "cancel.notice; 721",
        "series.sessions; 61",
        "booster.triggerScore; 28",
        "hr.startMax; 19",
        "hr.startMax; 251",
        "discharge.bpWithin; 101",
        "discharge.aldrete; 11",
        "dose.weightAge; 367",
        "dose.oral.range; 10..1001",
        "dose.esk.allowed; 56,5684",
        "vitals.sl; 0,30,1441",
        "screening.benzodiazepineMost; 200.5"
      })
  void refusesANumberThatItsUnitCannotHave(String key, String text) {
    assertThatThrownBy(() -> policies.revise(key(key), text, "A slip of the finger"))
        .isInstanceOf(PolicyOutOfLimits.class);
  }

  @Test
  void takesANumberAtTheLimitOfItsUnit() {
    var before = policies.current().text(Policy.CANCEL_NOTICE);
    policies.revise(Policy.CANCEL_NOTICE, "720", "A month");
    assertThat(policies.current().get(Policy.CANCEL_NOTICE)).isEqualTo(720);
    policies.revise(Policy.CANCEL_NOTICE, before, "Back again");
  }

  @Test
  void hasLimitsForEveryNumberAndShipsInsideThem() {
    var shipped = policies.at(new PolicyVersion(1));
    assertThat(Policy.keys())
        .allSatisfy(key -> assertThat(PolicyLimits.passed(key, shipped.text(key))).isEmpty());
    assertThat(Policy.keys())
        .filteredOn(key -> !PolicyLimits.known(key))
        .extracting(PolicyKey::unit)
        .containsOnly("mmHg", "weekdays", "o’clock, 0 to 23");
  }

  @Test
  void takesAStepAsHighAsTheNext() {
    var before = policies.current().text(Policy.BP_CAUTION_PRE);
    policies.revise(Policy.BP_CAUTION_PRE, "160/100", "Level with the hold");
    policies.revise(Policy.BP_CAUTION_PRE, before, "Back again");
  }

  @Test
  void takesAListWithSpaces() {
    var before = policies.current().text(Policy.VITALS_SL);
    policies.revise(Policy.VITALS_SL, "0, 20, 40", "Closer together");
    assertThat(policies.current().get(Policy.VITALS_SL)).containsExactly(0, 20, 40);
    policies.revise(Policy.VITALS_SL, before, "Back again");
  }

  @Test
  void givesTwoDirectorsWhoReviseAtOnceTwoVersions() throws Exception {
    var before = policies.current();
    var versions = new HashSet<PolicyVersion>();
    int rounds = 10;
    try (var directors = Executors.newFixedThreadPool(2)) {
      for (int round = 0; round < rounds; round++) {
        var start = new CyclicBarrier(2);
        var one = directors.submit(() -> revised(start, Policy.HR_START_MAX, before));
        var two = directors.submit(() -> revised(start, Policy.BP_RECHECKS, before));
        versions.add(one.get());
        versions.add(two.get());
      }
    }
    assertThat(versions).hasSize(2 * rounds);
  }

  private PolicyVersion revised(CyclicBarrier start, PolicyKey<?> key, PolicyValues before)
      throws Exception {
    start.await();
    return acting.as(Role.DIRECTOR, () -> policies.revise(key, before.text(key), "As it was"));
  }

  private static PolicyKey<?> key(String name) {
    return Policy.keys().stream().filter(key -> key.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  @WithStaff(Role.NURSE)
  void letsOnlyADirectorRevise() {
    assertThatThrownBy(() -> policies.revise(Policy.HR_START_MAX, "120", "busy day"))
        .isInstanceOf(AccessDeniedException.class);
  }
}
