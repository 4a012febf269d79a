package clinic.afterglow.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.Objection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreparationPolicyTests {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "'sleep', 'Ana', '555', 'taxi', ''",
        "'  ',    'Ana', '555', 'taxi', 'prep.intentions'",
        "'sleep', '',    '555', 'taxi', 'prep.supportPerson'",
        "'sleep', 'Ana', ' ',   'taxi', 'prep.supportPhone'",
        "'sleep', 'Ana', '555', '',     'prep.rideHome'",
        "'',      '',    '',    '',"
            + " 'prep.intentions prep.supportPerson prep.supportPhone prep.rideHome'",
      })
  void namesEveryPartThatIsMissing(
      String intentions, String person, String phone, String ride, String missing) {
    Decision decision = PreparationPolicy.review(Contents.with(intentions, person, phone, ride));

    assertThat(decision.objections().stream().map(Objection::rule).toList())
        .isEqualTo(missing.isEmpty() ? java.util.List.of() : java.util.List.of(missing.split(" ")));
    assertThat(decision.allowed()).isEqualTo(missing.isEmpty());
  }
}
