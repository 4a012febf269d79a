package clinic.afterglow.dosing;

import clinic.afterglow.kernel.Milligrams;
import clinic.afterglow.patients.Consents;
import clinic.afterglow.patients.WeightReading;
import clinic.afterglow.patients.Weights;
import clinic.afterglow.preparation.Preparations;
import clinic.afterglow.screening.Clearance;
import clinic.afterglow.screening.Screenings;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks the other parts of the clinic how the patient stands, on the day at the site. */
@Component
class PatientStates {

  private final Screenings screenings;
  private final Consents consents;
  private final Preparations preparations;
  private final Weights weights;
  private final DoseOrderRepository orders;
  private final SessionDesk desk;

  PatientStates(
      Screenings screenings,
      Consents consents,
      Preparations preparations,
      Weights weights,
      DoseOrderRepository orders,
      SessionDesk desk) {
    this.screenings = screenings;
    this.consents = consents;
    this.preparations = preparations;
    this.weights = weights;
    this.orders = orders;
    this.desk = desk;
  }

  boolean cleared(MedicineSession session) {
    return screenings.clearance(session.getPatient(), session.getRoute()).permitsDosing();
  }

  DoseState of(MedicineSession session, boolean weightConfirmed) {
    var patient = session.getPatient();
    var weight = weights.latest(patient);
    var readiness = preparations.readiness(patient);
    var previous = orders.previous(patient, session.getRoute(), session.getId(), Milligrams.ZERO);
    var clearance = screenings.clearance(patient, session.getRoute());
    var lastDose = desk.otherDoseOn(session);
    return new DoseState(
        lastDose.isEmpty(),
        clearance.permitsDosing(),
        consents.validity(patient, session.getRoute()).holds(),
        readiness.signed(),
        session.terms().preparationsAtLeast(readiness.required()),
        session.getPurpose() == SessionPurpose.SERIES,
        desk.day(session, desk.now()),
        weight.map(w -> desk.day(session, w.measuredAt())).orElse(null),
        weight.flatMap(PatientStates::change).orElse(null),
        weightConfirmed,
        lastDose.map(day -> lookedAtOn(session, clearance, day)).orElse(null),
        previous.map(o -> o.dose().mgPerKg()).orElse(null),
        previous.map(o -> o.dose().amount().value()).orElse(null));
  }

  private LocalDate lookedAtOn(MedicineSession session, Clearance clearance, LocalDate lastDose) {
    return decidedAt(clearance)
        .map(at -> desk.day(session, at))
        .filter(lastDose::isBefore)
        .orElse(lastDose);
  }

  private static Optional<Instant> decidedAt(Clearance clearance) {
    return switch (clearance) {
      case Clearance.Cleared it -> Optional.of(it.at());
      case Clearance.ClearedWithConditions it -> Optional.of(it.at());
      case Clearance.NotCleared _, Clearance.Held _, Clearance.NotScreened _ -> Optional.empty();
    };
  }

  private static Optional<BigDecimal> change(WeightReading reading) {
    return reading
        .previous()
        .map(before -> DoseArithmetic.changePercent(before.value(), reading.weight().value()));
  }
}
