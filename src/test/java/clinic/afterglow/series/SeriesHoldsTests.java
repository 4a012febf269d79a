package clinic.afterglow.series;

import static clinic.afterglow.scheduling.Clinics.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.scheduling.AppointmentStatus;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.Clinics;
import clinic.afterglow.screening.HoldReason;
import clinic.afterglow.screening.Screenings;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ClinicTest
@WithStaff(Role.FRONT_DESK)
class SeriesHoldsTests {

  static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

  @Autowired SeriesPlans plans;
  @Autowired Appointments appointments;
  @Autowired Sites sites;
  @Autowired Patients patients;
  @Autowired Screenings screenings;
  @Autowired Acting acting;
  @Autowired ClearedPatients cleared;
  @Autowired TestClock clock;
  PatientId patient;
  SeriesId series;

  @BeforeEach
  void book() {
    clock.set(at(MONDAY.minusDays(10), "09:00"));
    var clinic = Clinics.open(acting, sites, patients, 1, 1, 1);
    patient = cleared.clear(clinic.patients().getFirst());
    series = new BookedSeries(plans).from(clinic, patient, MONDAY);
  }

  @Test
  void goesOnOnlyWhenTheLastHoldIsLifted() {
    hold(HoldReason.ADVERSE_EVENT);
    hold(HoldReason.CLINICAL_CONCERN);
    assertThat(status()).isEqualTo(SeriesStatus.SUSPENDED);

    release(HoldReason.ADVERSE_EVENT);
    assertThat(status()).isEqualTo(SeriesStatus.SUSPENDED);

    release(HoldReason.CLINICAL_CONCERN);
    assertThat(status()).isEqualTo(SeriesStatus.BOOKED);
  }

  @Test
  void staysSuspendedWhenAPatientOnHoldIsClearedAnew() {
    hold(HoldReason.CLINICAL_CONCERN);
    clock.set(at(MONDAY.minusDays(9), "09:00"));
    cleared.clear(patient);

    assertThat(status()).isEqualTo(SeriesStatus.SUSPENDED);
  }

  @Test
  void freesNothingWhileSuspended() {
    hold(HoldReason.ADVERSE_EVENT);

    assertThat(appointments.of(patient))
        .hasSize(6)
        .allMatch(visit -> visit.status() == AppointmentStatus.BOOKED);
    assertThat(screenings.clearance(patient, Route.INTRAVENOUS).permitsDosing()).isFalse();
  }

  private void hold(HoldReason reason) {
    acting.as(Role.PRESCRIBER, () -> screenings.hold(patient, reason));
  }

  private void release(HoldReason reason) {
    acting.as(Role.PRESCRIBER, () -> screenings.release(patient, reason, "Seen and settled"));
  }

  private SeriesStatus status() {
    return plans.details(series).status();
  }
}
