package clinic.afterglow.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.kernel.Ids;
import clinic.afterglow.kernel.Objection;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsencePolicyTests {

  static final ZoneId ZONE = ZoneId.of("America/New_York");
  static final UUID SOMEBODY = Ids.next();

  @ParameterizedTest
  @CsvSource({
    "CLINICIAN, SICK, 2026-11-27T09:00, 2026-11-27T17:00,",
    "ROOM, BROKEN, 2026-11-27T09:00, 2026-11-27T17:00,",
    "CLINICIAN, OTHER, 2026-11-27T09:00, 2026-11-27T17:00,",
    "ROOM, OTHER, 2026-11-27T09:00, 2026-11-27T17:00,",
    "ROOM, SICK, 2026-11-27T09:00, 2026-11-27T17:00, schedule.absence.kind",
    "CLINICIAN, CLEANING, 2026-11-27T09:00, 2026-11-27T17:00, schedule.absence.kind",
    "CLINICIAN, SICK, 2026-11-27T09:00, 2026-11-27T09:01,",
    "CLINICIAN, SICK, 2026-11-27T09:00, 2026-11-27T09:00, schedule.absence.ends",
    "CLINICIAN, SICK, 2026-11-27T09:00, 2026-11-27T08:00, schedule.absence.ends",
    "CLINICIAN, SICK, 2026-11-20T08:00, 2026-11-20T12:01,",
    "CLINICIAN, SICK, 2026-11-20T08:00, 2026-11-20T12:00, schedule.absence.over",
    "CLINICIAN, LEAVE, 2026-12-01T00:00, 2027-12-02T00:00,",
    "CLINICIAN, LEAVE, 2026-12-01T00:00, 2027-12-02T00:01, schedule.absence.long",
    "CLINICIAN, SICK, 2026-12-24T09:00, 2026-12-24T17:00, schedule.absence.known",
    "CLINICIAN, SICK, 2026-12-24T08:59, 2026-12-24T17:00,",
    "CLINICIAN, SICK, 2026-12-24T09:00, 2026-12-24T17:01,",
  })
  void saysWhatIsWrongWithAnAbsence(
      ResourceKind what, AbsenceKind kind, LocalDateTime from, LocalDateTime until, String rule) {
    var known =
        new AbsenceDetails(
            AbsenceId.next(),
            what,
            SOMEBODY,
            "Nora",
            AbsenceKind.OTHER,
            at("2026-12-24T09:00"),
            at("2026-12-24T17:00"));
    var wanted = new NewAbsence(what, SOMEBODY, kind, at(from), at(until));

    var decision =
        AbsencePolicy.review(
            new AbsencePolicy.Wish(wanted, List.of(known), at("2026-11-20T12:00"), ZONE));

    assertThat(decision.objections())
        .extracting(Objection::rule)
        .isEqualTo(rule == null ? List.of() : List.of(rule));
  }

  private static Instant at(String local) {
    return at(LocalDateTime.parse(local));
  }

  private static Instant at(LocalDateTime local) {
    return local.atZone(ZONE).toInstant();
  }
}
