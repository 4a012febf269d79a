package clinic.afterglow.booster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.Clinics;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.WithStaff;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ClinicTest
@WithStaff(Role.PRESCRIBER)
class BoostersTests {

  @Autowired Boosters boosters;
  @Autowired Clinics clinics;
  @Autowired Acting acting;

  @Test
  void needsADoseToCountFrom() {
    var patient = clinics.patient();
    assertThatThrownBy(() -> boosters.plan(patient, 6, "Relapse before"))
        .isInstanceOf(NoDoseYet.class);
    assertThat(boosters.of(patient)).isEmpty();
  }

  @Test
  void isPlannedByAPrescriberOnly() {
    var patient = clinics.patient();
    for (var role : new Role[] {Role.FRONT_DESK, Role.NURSE, Role.THERAPIST, Role.DIRECTOR}) {
      assertThatThrownBy(() -> acting.as(role, () -> boosters.plan(patient, 6, "no")))
          .isInstanceOf(AccessDeniedException.class);
    }
  }

  @Test
  void readsAPageOfTheWorklistInTwoStatementsAtMost() {
    SqlCount.of(() -> boosters.due(LocalDate.of(2030, 1, 1), Optional.empty(), 50)).isAtMost(2);
  }
}
