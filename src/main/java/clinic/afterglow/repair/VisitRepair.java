package clinic.afterglow.repair;

import clinic.afterglow.kernel.Objection;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentKind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of one affected visit.
 *
 * @param from as it is booked
 * @param to empty when it stays as it is booked, which cannot take place
 * @param kind of visit
 * @param reasons why there is no place for it
 */
public record VisitRepair(
    AppointmentId visit,
    PatientId patient,
    AppointmentKind kind,
    Duration length,
    VisitPlace from,
    Optional<VisitPlace> to,
    RepairKind change,
    List<Objection> reasons) {

  public VisitRepair {
    reasons = List.copyOf(reasons);
  }

  public boolean otherClinician() {
    return to.filter(place -> !place.clinician().equals(from.clinician())).isPresent();
  }

  public boolean otherRoom() {
    return to.filter(place -> !place.room().equals(from.room())).isPresent();
  }
}
