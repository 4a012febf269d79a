package clinic.afterglow.dosing;

import clinic.afterglow.clinic.Policy;
import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.Objection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Judges the pressures before the dose: go, caution, hold and recheck, or stop. */
@Component
class BaselineCheck {

  private final Overrides overrides;
  private final SessionDesk desk;

  BaselineCheck(Overrides overrides, SessionDesk desk) {
    this.overrides = overrides;
    this.desk = desk;
  }

  /** A reading without a pressure leaves things as they are. */
  Decision measured(MedicineSession session, NewReading reading) {
    if (reading.pressure().isEmpty()) {
      return review(session);
    }
    var pressure = reading.pressure().get();
    session.baseline(pressure, reading.heartRate());
    var values = desk.values(session);
    var early = session.baseline().awaitsRecheckAt(reading.observedAt());
    switch (PreDosePolicy.Tier.of(pressure, values)) {
      case STOP -> session.hold(HoldCause.BLOOD_PRESSURE_STOP, "", desk.user(), desk.now());
      case HOLD -> {
        var wait = Duration.ofMinutes(values.get(Policy.BP_RECHECK_MINUTES));
        session.baseline().hold(reading.observedAt(), wait);
        session.watch().expect(session.baseline().recheckDue());
        if (session.baseline().holds() > values.get(Policy.BP_RECHECKS)) {
          session.hold(HoldCause.BLOOD_PRESSURE, "", desk.user(), desk.now());
        }
      }
      case CAUTION -> {
        session.baseline().rechecked(reading.observedAt());
        session.watch().expect(session.baseline().recheckDue());
      }
      case FINE -> {
        if (!early) {
          session.acceptBaseline(desk.user(), desk.now());
        }
      }
    }
    return review(session);
  }

  Decision review(MedicineSession session) {
    return Decision.of(objections(session));
  }

  Decision accept(MedicineSession session, Map<String, String> reasons) {
    session.require(SessionStatus.CHECKED_IN);
    var decision = overrides.settle(session, objections(session), reasons);
    if (decision.allowed()) {
      session.acceptBaseline(desk.user(), desk.now());
    }
    return decision;
  }

  private List<Objection> objections(MedicineSession session) {
    var measured = session.baseline().pressure();
    if (measured.isEmpty()) {
      return List.of(Objection.hardStop("bp.missing"));
    }
    var values = desk.values(session);
    var pulse = session.baseline().pulse().orElse(null);
    var found = new ArrayList<Objection>();
    PreDosePolicy.review(measured.get(), pulse, values)
        .flatMap(Optional::stream)
        .forEach(found::add);
    if (found.stream().noneMatch(Objection::blocks)
        && session.baseline().awaitsRecheckAt(desk.now())) {
      found.add(
          Objection.prescriberMayOverride(
              "bp.recheckMinutes", values.get(Policy.BP_RECHECK_MINUTES)));
    }
    return found;
  }
}
