package clinic.afterglow.scheduling;

import static clinic.afterglow.scheduling.Clinics.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.Ids;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.Race;
import clinic.afterglow.support.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database refuses by itself, when somebody writes past the service (decision 010). */
@ClinicTest
class SlotBackstopTests {

  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
  private static final int DESKS = 16;

  @Autowired Appointments appointments;
  @Autowired Sites sites;
  @Autowired Patients patients;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  @Autowired JdbcTemplate database;
  @Autowired TransactionTemplate transaction;
  private Clinics clinic;
  private AppointmentId booked;

  @BeforeEach
  void bookNineToHalfPastTen() {
    clock.set(at(MONDAY.minusDays(10), "09:00"));
    clinic = Clinics.open(acting, sites, patients, 2, 2, 2);
    booked =
        acting.as(
            Role.FRONT_DESK,
            () -> appointments.book(clinic.visit(0, 0, 0, at(MONDAY, "09:00"), 90)));
  }

  @ParameterizedTest
  @EnumSource
  void refusesASecondVisitOfTheSame(ResourceKind kind) {
    var other = write(at(MONDAY, "10:00"), 60);

    assertThatThrownBy(() -> take(other, resource(kind), at(MONDAY, "10:15")))
        .isInstanceOf(DataIntegrityViolationException.class);
    assertThat(holders(resource(kind), at(MONDAY, "10:15"))).containsExactly(booked.value());
  }

  @ParameterizedTest
  @CsvSource({"08:45, true", "09:00, false", "10:15, false", "10:30, true"})
  void keepsWhatIsTakenFromItsFirstToItsLastQuarterHour(String time, boolean free) {
    var other = write(at(MONDAY, time), 15);
    var chair = resource(ResourceKind.ROOM);

    if (free) {
      take(other, chair, at(MONDAY, time));
      assertThat(holders(chair, at(MONDAY, time))).containsExactly(other);
    } else {
      assertThatThrownBy(() -> take(other, chair, at(MONDAY, time)))
          .isInstanceOf(DataIntegrityViolationException.class);
    }
  }

  /** Nobody asks, nobody locks: whoever writes second gets an error, and nothing of it stays. */
  @Test
  void letsOneOfManyThroughThatWriteWithoutLookingOrLocking() {
    var chair = resource(ResourceKind.ROOM);

    var answers = Race.of(DESKS, DESKS, i -> writtenBlindly(chair, i));

    assertThat(answers).filteredOn(answer -> answer.got().equals(true)).hasSize(1);
    assertThat(
            database.queryForObject(
                "select count(*) from appointment where site = ?",
                Integer.class,
                clinic.site().value()))
        .isEqualTo(2);
  }

  private Boolean writtenBlindly(UUID chair, int attempt) {
    var start = at(MONDAY, "13:00").plusSeconds(900L * (attempt % 4));
    try {
      transaction.executeWithoutResult(_ -> {
        var visit = write(start, 90);
        new Slot(start, java.time.Duration.ofMinutes(90))
            .quarters()
            .forEach(quarter -> take(visit, chair, quarter));
      });
      return true;
    } catch (DataIntegrityViolationException | ConcurrencyFailureException refused) {
      return false;
    }
  }

  private UUID resource(ResourceKind kind) {
    return switch (kind) {
      case ROOM -> clinic.chairs().getFirst().value();
      case CLINICIAN -> clinic.clinicians().getFirst().value();
      case PATIENT -> clinic.patients().getFirst().value();
    };
  }

  private UUID write(Instant start, int minutes) {
    var id = Ids.next();
    database.update(
        """
        insert into appointment (id, version, patient, kind, status, site, room, clinician,
          starts_at, ends_at, reason, booked_at)
        values (?, 0, ?, 'DOSING', 'BOOKED', ?, ?, ?, ?, ?, '', ?)
        """,
        id,
        clinic.patients().getFirst().value(),
        clinic.site().value(),
        clinic.chairs().getFirst().value(),
        clinic.clinicians().getFirst().value(),
        start.atOffset(ZoneOffset.UTC),
        start.plusSeconds(60L * minutes).atOffset(ZoneOffset.UTC),
        clock.instant().atOffset(ZoneOffset.UTC));
    return id;
  }

  private void take(UUID visit, UUID resource, Instant quarter) {
    database.update(
        "insert into appointment_slot (resource, slot_start, appointment) values (?, ?, ?)",
        resource,
        quarter.atOffset(ZoneOffset.UTC),
        visit);
  }

  private List<UUID> holders(UUID resource, Instant quarter) {
    return database.queryForList(
        "select appointment from appointment_slot where resource = ? and slot_start = ?",
        UUID.class,
        resource,
        quarter.atOffset(ZoneOffset.UTC));
  }
}
