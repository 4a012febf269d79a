package clinic.afterglow.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentKind;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WishPolicyTests {

  @ParameterizedTest
  @CsvSource({
    "DOSING, true, true, false, 09:00, 11:00, 0, ",
    "PREPARATION, false, true, false, 09:00, 10:00, 336, ",
    "INTEGRATION, true, true, false, 09:00, 11:00, 0, wait.integration",
    "DOSING, false, true, false, 09:00, 11:00, 0, wait.doseWithoutVisit",
    "DOSING, true, false, false, 09:00, 11:00, 0, wait.visitOver",
    "DOSING, true, true, true, 09:00, 11:00, 0, wait.already",
    "DOSING, true, true, false, 09:00, 09:59, 0, wait.times",
    "DOSING, true, true, false, 11:00, 09:00, 0, wait.times",
    "DOSING, true, true, false, 23:30, 23:59, 0, wait.times",
    "DOSING, true, true, false, 09:00, 11:00, 337, wait.noticeRange",
    "DOSING, true, true, false, 09:00, 11:00, -1, wait.noticeRange",
    "INTEGRATION, true, false, true, 09:00, 11:00, 0, wait.integration wait.visitOver wait.already",
  })
  void asksEveryRule(
      AppointmentKind kind,
      boolean booked,
      boolean expected,
      boolean already,
      LocalTime from,
      LocalTime until,
      int notice,
      @Nullable String rules) {
    var wanted =
        new NewWait(
            new PatientId(UUID.randomUUID()),
            SiteId.next(),
            kind,
            booked ? Optional.of(AppointmentId.next()) : Optional.empty(),
            Duration.ofHours(1),
            new WaitWish(Set.of(), from, until, notice));
    var decision = WishPolicy.review(new WishPolicy.Asked(wanted, expected, already));

    assertThat(decision.objections())
        .extracting(Objection::rule)
        .isEqualTo(rules == null ? List.of() : Arrays.asList(rules.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-01, false",
    "2027-03-02, true",
    "2027-03-03, true",
    "2027-03-04, true",
    "2027-03-05, false"
  })
  void keepsADoseAwayFromTheOthers(LocalDate day, boolean tooNear) {
    var others = List.of(LocalDate.of(2027, 3, 3), LocalDate.of(2027, 4, 1));
    assertThat(DoseGap.objection(day, others, 2).isPresent()).isEqualTo(tooNear);
  }
}
