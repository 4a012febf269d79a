package clinic.afterglow.dosing;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.Policies;
import clinic.afterglow.kernel.Milligrams;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.WithStaff;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ClinicTest
@WithStaff(Role.PRESCRIBER)
class DoseNamesTests {

  @Autowired RouteProfiles profiles;
  @Autowired Policies policies;

  @ParameterizedTest
  @CsvSource({
    "SUBLINGUAL, 9.9, ",
    "SUBLINGUAL, 10, MICRO",
    "SUBLINGUAL, 20, MICRO",
    "SUBLINGUAL, 20.1, LOW",
    "SUBLINGUAL, 100, LOW",
    "SUBLINGUAL, 100.1, MODERATE",
    "SUBLINGUAL, 300.1, HIGH",
    "ORAL, 9.9, ",
    "ORAL, 20, MICRO",
    "ORAL, 20.1, ",
    "NASAL_RACEMIC, 15, "
  })
  void callsTenToTwentyMilligramsByMouthAMicrodose(
      Route route, BigDecimal mg, @Nullable DoseBand band) {
    var amount = new Milligrams(mg);
    var dose =
        new DoseCalculation(
            amount, amount, null, null, BigDecimal.TEN, BigDecimal.ONE, false, null, null);
    assertThat(DoseNames.band(route, dose, profiles.current(route), policies.current()))
        .isEqualTo(java.util.Optional.ofNullable(band));
  }
}
