package clinic.afterglow.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.kernel.BloodPressure;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.WithStaff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ClinicTest
@WithStaff(Role.DIRECTOR)
class PoliciesTests {

  @Autowired Policies policies;

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

  @Test
  @WithStaff(Role.NURSE)
  void letsOnlyADirectorRevise() {
    assertThatThrownBy(() -> policies.revise(Policy.HR_START_MAX, "120", "busy day"))
        .isInstanceOf(AccessDeniedException.class);
  }
}
