package clinic.afterglow.dosing;

import clinic.afterglow.kernel.BloodPressure;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pressures before the dose: the last one, how often it was too high, and when to recheck. */
@Embeddable
class Baseline {

  @Column(name = "baseline_accepted")
  private boolean accepted;

  @Column(name = "baseline_holds")
  private int holds;

  @Column(name = "baseline_recheck_due")
  private @Nullable Instant recheckDue;

  @Column(name = "baseline_systolic")
  private @Nullable Integer systolic;

  @Column(name = "baseline_diastolic")
  private @Nullable Integer diastolic;

  @Column(name = "baseline_pulse")
  private @Nullable Integer pulse;

  protected Baseline() {}

  void measured(BloodPressure pressure, @Nullable Integer newPulse) {
    systolic = pressure.systolic();
    diastolic = pressure.diastolic();
    pulse = newPulse == null ? pulse : newPulse;
    accepted = false;
  }

  void accept() {
    accepted = true;
    recheckDue = null;
  }

  /** Too high to start; a reading counts as a recheck only when it was due. */
  void hold(Instant at, Duration recheckAfter) {
    if (recheckDue == null || !at.isBefore(recheckDue)) {
      holds++;
      recheckDue = at.plus(recheckAfter);
    }
  }

  /** Below the hold at the agreed time or later: no further recheck is owed. */
  void rechecked(Instant at) {
    if (!awaitsRecheckAt(at)) {
      recheckDue = null;
    }
  }

  void startAgain() {
    accepted = false;
    holds = 0;
    recheckDue = null;
  }

  /** Whether a reading at this moment comes before the agreed recheck. */
  boolean awaitsRecheckAt(Instant at) {
    return recheckDue != null && at.isBefore(recheckDue);
  }

  boolean accepted() {
    return accepted;
  }

  int holds() {
    return holds;
  }

  Optional<Instant> recheckDue() {
    return Optional.ofNullable(recheckDue);
  }

  Optional<BloodPressure> pressure() {
    return systolic == null || diastolic == null
        ? Optional.empty()
        : Optional.of(new BloodPressure(systolic, diastolic));
  }

  Optional<Integer> pulse() {
    return Optional.ofNullable(pulse);
  }
}
