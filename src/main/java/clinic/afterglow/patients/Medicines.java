package clinic.afterglow.patients;

import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;

import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.security.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What patients take besides what the clinic gives; a changed dose is a stop and a start. */
@Service
@Transactional
@RolesAllowed({NURSE, PRESCRIBER})
public class Medicines {

  private final MedicineRepository medicines;
  private final PatientDays days;
  private final CurrentUser user;
  private final Clock clock;

  Medicines(MedicineRepository medicines, PatientDays days, CurrentUser user, Clock clock) {
    this.medicines = medicines;
    this.days = days;
    this.user = user;
    this.clock = clock;
  }

  /** Throws {@link DayStillToCome}. */
  public MedicineId start(PatientId patient, NewMedicine wanted) {
    DayStillToCome.unlessReached(wanted.startedOn(), days.today(patient));
    return medicines.save(new Medicine(patient, wanted, user.id(), clock.instant())).getId();
  }

  /** Throws {@link StoppedBeforeStarted} and {@link DayStillToCome}. */
  public void stop(MedicineId id, LocalDate on) {
    var medicine = medicines.findById(id).orElseThrow(NoSuchRecord::new);
    DayStillToCome.unlessReached(on, days.today(medicine.patient()));
    medicine.stop(on, user.id(), clock.instant());
    medicines.save(medicine);
  }

  /** Those not stopped, newest first. */
  @Transactional(readOnly = true)
  @RolesAllowed({THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public List<MedicineDetails> current(PatientId patient) {
    return medicines.findByPatientAndStoppedOnIsNullOrderByRecordedAtDesc(patient).stream()
        .map(MedicineDetails::of)
        .toList();
  }

  /** Stopped ones too, newest first. */
  @Transactional(readOnly = true)
  @RolesAllowed({THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public List<MedicineDetails> all(PatientId patient) {
    return medicines.findByPatientOrderByRecordedAtDesc(patient).stream()
        .map(MedicineDetails::of)
        .toList();
  }
}
