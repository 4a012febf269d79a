package clinic.afterglow.screening;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.outcomes.SuicideRisk;
import clinic.afterglow.outcomes.SuicideRiskAssessed;
import clinic.afterglow.outcomes.SuicideRiskFlagged;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts clearances on hold and lifts holds; for suicide risk in the transaction of the answer. */
@Component
class Holds {

  private final ClearanceHoldRepository holds;

  Holds(ClearanceHoldRepository holds) {
    this.holds = holds;
  }

  @EventListener
  void on(SuicideRiskFlagged flagged) {
    place(flagged.patient(), HoldReason.SUICIDE_RISK, flagged.by(), flagged.at());
  }

  /** Whoever assesses, high risk is not theirs to pass: the hold changes its reason and stays. */
  @EventListener
  void on(SuicideRiskAssessed assessed) {
    if (assessed.risk() == SuicideRisk.HIGH) {
      place(assessed.patient(), HoldReason.SUICIDE_RISK_HIGH, assessed.by(), assessed.at());
    }
    if (assessed.lastOpen()) {
      lift(assessed.patient(), HoldReason.SUICIDE_RISK, null, assessed.by(), assessed.at());
    }
  }

  /** A second hold for the same reason adds nothing. */
  void place(PatientId patient, HoldReason reason, UserId by, Instant at) {
    if (open(patient).stream().noneMatch(hold -> hold.reason() == reason)) {
      holds.save(new ClearanceHold(patient, reason, by, at));
    }
  }

  void lift(PatientId patient, HoldReason reason, @Nullable String why, UserId by, Instant at) {
    open(patient).stream()
        .filter(hold -> hold.reason() == reason)
        .forEach(hold -> {
          hold.release(why, by, at);
          holds.save(hold);
        });
  }

  List<ClearanceHold> open(PatientId patient) {
    return holds.open(patient);
  }
}
