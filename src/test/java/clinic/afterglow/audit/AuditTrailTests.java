package clinic.afterglow.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.kernel.DomainEvent;
import clinic.afterglow.kernel.NotPossible;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.MedicineClass;
import clinic.afterglow.patients.Medicines;
import clinic.afterglow.patients.NewMedicine;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.patients.TestPatients;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.security.TooManyPasswords;
import clinic.afterglow.security.Witnesses;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ClinicTest
class AuditTrailTests {

  private static final int ENOUGH = 100;

  @Autowired TestPatients some;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  @Autowired AuditTrail trail;
  @Autowired Patients patients;
  @Autowired Medicines medicines;
  @Autowired CurrentUser user;
  @Autowired Witnesses witnesses;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;

  @Test
  void keepsWhoDidWhatWhen() {
    clock.set(Instant.parse("2026-05-04T09:00:00Z"));
    var patient = some.registered();

    assertThat(of(patient))
        .singleElement()
        .satisfies(row -> {
          assertThat(row.action()).isEqualTo("PatientRegistered");
          assertThat(row.by()).isEqualTo(acting.id(Role.FRONT_DESK));
          assertThat(row.at()).isEqualTo("2026-05-04T09:00:00Z");
          assertThat(row.subject()).isEqualTo(patient.value());
        });
  }

  @Test
  void keepsExactlyOneRowForAnOpenedChart() {
    var patient = some.registered();
    acting.as(Role.THERAPIST, () -> patients.open(patient));

    assertThat(acting.as(Role.ADMINISTRATOR, () -> trail.openings(patient, null, ENOUGH)))
        .singleElement()
        .satisfies(row -> assertThat(row.by()).isEqualTo(acting.id(Role.THERAPIST)));
  }

  @Test
  void letsNoChangeStandWithoutItsRow() {
    var kept = new ArrayList<PatientId>();
    var tooLongToKeep = new Happened("x".repeat(1001));

    assertThatThrownBy(() ->
            transaction.executeWithoutResult(_ -> {
              kept.add(some.registered());
              events.publishEvent(tooLongToKeep);
            }))
        .isInstanceOf(DataIntegrityViolationException.class);

    assertThatThrownBy(() -> acting.as(Role.NURSE, () -> patients.open(kept.getFirst())))
        .isInstanceOf(NotPossible.class);
    assertThat(of(kept.getFirst())).isEmpty();
  }

  @Test
  void refusesAnEventOutsideOfATransaction() {
    assertThatThrownBy(() -> events.publishEvent(new Happened("")))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void keepsARefusedCallThatChangedNothing() {
    var patient = some.registered();
    var aspirin = new NewMedicine("Aspirin", MedicineClass.OTHER, "", null, null);

    assertThatThrownBy(() -> acting.as(Role.FRONT_DESK, () -> medicines.start(patient, aspirin)))
        .isInstanceOf(AccessDeniedException.class);

    assertThat(of(patient))
        .first()
        .satisfies(row -> {
          assertThat(row.action()).isEqualTo("Refused");
          assertThat(row.by()).isEqualTo(acting.id(Role.FRONT_DESK));
          assertThat(row.detail()).isEqualTo("Medicines.start as FRONT_DESK");
        });
    assertThat(acting.as(Role.NURSE, () -> medicines.all(patient))).isEmpty();
  }

  @Test
  void keepsARefusalAlthoughItsTransactionIsRolledBack() {
    var patient = some.registered();

    assertThatThrownBy(() ->
            transaction.executeWithoutResult(
                _ -> acting.as(Role.ADMINISTRATOR, () -> medicines.all(patient))))
        .isInstanceOf(AccessDeniedException.class);

    assertThat(of(patient)).first().extracting("action").isEqualTo("Refused");
  }

  @Test
  void keepsAWrongPasswordForASignatureAlthoughNothingWasSigned() {
    var name = "signer-" + TestPatients.suffix();
    var signer = acting.open(name, Role.THERAPIST);

    transaction.executeWithoutResult(signing -> {
      assertThat(acting.as(name, () -> user.confirms("not my password"))).isFalse();
      signing.setRollbackOnly();
    });

    assertThat(by(signer))
        .singleElement()
        .satisfies(row -> {
          assertThat(row.action()).isEqualTo("Refused");
          assertThat(row.subject()).isEqualTo(signer.value());
          assertThat(row.detail()).isEqualTo("password for SIGNATURE as THERAPIST");
        });
  }

  @Test
  void keepsEveryRefusedWitnessEvenWhenItIsOneTryTooMany() {
    var name = "giver-" + TestPatients.suffix();
    var giver = acting.open(name, Role.NURSE);
    var witness = acting.member(Role.PRESCRIBER);

    acting.as(
        name,
        () -> {
          for (int i = 0; i < 5; i++) {
            assertThat(witnesses.confirm(witness, "guessed " + i)).isEmpty();
          }
          assertThatThrownBy(() -> witnesses.confirm(witness, Acting.PASSWORD))
              .isInstanceOf(TooManyPasswords.class);
        });

    assertThat(by(giver))
        .hasSize(6)
        .allSatisfy(row -> {
          assertThat(row.subject()).isEqualTo(acting.id(Role.PRESCRIBER).value());
          assertThat(row.detail()).isEqualTo("password for WITNESS as NURSE");
        });
  }

  @Test
  void pagesWithoutGapsWhenManyThingsHappenAtTheSameTime() {
    clock.set(Instant.parse("2026-05-05T09:00:00Z"));
    var patient = some.registered();
    acting.as(
        Role.NURSE,
        () -> {
          for (int i = 0; i < 6; i++) {
            patients.open(patient);
          }
          clock.advance(Duration.ofMinutes(1));
          patients.open(patient);
        });

    var seen = new ArrayList<AuditEntry>();
    @Nullable AuditEntry last = null;
    List<AuditEntry> page;
    do {
      var after = last;
      page = acting.as(Role.DIRECTOR, () -> trail.of(patient, after, 3));
      seen.addAll(page);
      last = page.isEmpty() ? last : page.getLast();
    } while (!page.isEmpty());

    assertThat(seen).isEqualTo(of(patient)).hasSize(8).doesNotHaveDuplicates();
  }

  @Test
  void showsAnAdministratorNothingClinical() {
    var nurse = acting.open("nurse-" + TestPatients.suffix(), Role.NURSE);
    var patient = some.registered();
    transaction.executeWithoutResult(_ -> events.publishEvent(new Given(patient, nurse)));
    var filter = AuditFilter.ALL.by(nurse);

    assertThat(acting.as(Role.DIRECTOR, () -> trail.latest(filter, null, ENOUGH)))
        .singleElement()
        .satisfies(row -> assertThat(row.detail()).isEqualTo("40 mg"));
    assertThat(acting.as(Role.ADMINISTRATOR, () -> trail.latest(filter, null, ENOUGH)))
        .singleElement()
        .satisfies(row -> {
          assertThat(row.detail()).isEmpty();
          assertThat(row.patient()).isEmpty();
          assertThat(row.subject()).isNotEqualTo(patient.value());
        });
    assertThatThrownBy(() -> acting.as(Role.ADMINISTRATOR, () -> trail.of(patient, null, ENOUGH)))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void readsAPageInOneStatement() {
    acting.as(
        Role.DIRECTOR, () -> SqlCount.of(() -> trail.latest(AuditFilter.ALL, null, ENOUGH)).is(1));
  }

  private List<AuditEntry> by(UserId user) {
    var filter = AuditFilter.ALL.by(user);
    return acting.as(Role.DIRECTOR, () -> trail.latest(filter, null, ENOUGH));
  }

  private List<AuditEntry> of(PatientId patient) {
    return acting.as(Role.DIRECTOR, () -> trail.of(patient, null, ENOUGH));
  }

  record Happened(String detail) implements DomainEvent {

    @Override
    public Instant at() {
      return Instant.EPOCH;
    }

    @Override
    public UserId by() {
      return UserId.SYSTEM;
    }

    @Override
    public UUID subject() {
      return UserId.SYSTEM.value();
    }
  }

  record Given(PatientId patient, UserId by) implements clinic.afterglow.patients.PatientEvent {

    @Override
    public Instant at() {
      return Instant.parse("2026-05-06T09:00:00Z");
    }

    @Override
    public UUID subject() {
      return patient.value();
    }

    @Override
    public String detail() {
      return "40 mg";
    }
  }
}
