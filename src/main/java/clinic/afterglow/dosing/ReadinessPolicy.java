package clinic.afterglow.dosing;

import static clinic.afterglow.kernel.Objection.hardStop;
import static clinic.afterglow.kernel.Objection.prescriberMayOverride;

import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.PolicyValues;
import clinic.afterglow.kernel.Objection;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What must be in order before any dose, whatever its size (clinical rules, section 0). */
@FunctionalInterface
interface ReadinessPolicy {

  Optional<Objection> objection(boolean byWeight, DoseState patient, PolicyValues values);

  ReadinessPolicy CLEARANCE =
      (_, patient, _) ->
          patient.cleared() ? Optional.empty() : Optional.of(hardStop("dose.clearance"));

  ReadinessPolicy CONSENT =
      (_, patient, _) ->
          patient.consentValid() ? Optional.empty() : Optional.of(hardStop("consent.validity"));

  ReadinessPolicy PREPARATION =
      (_, patient, _) ->
          patient.firstDose() && patient.preparationsSigned() < patient.preparationsRequired()
              ? Optional.of(
                  hardStop(
                      "prep.minSessions",
                      patient.preparationsSigned(),
                      patient.preparationsRequired()))
              : Optional.empty();

  ReadinessPolicy WEIGHT_AGE =
      (byWeight, patient, values) -> {
        var key = patient.induction() ? Policy.DOSE_WEIGHT_AGE_INDUCTION : Policy.DOSE_WEIGHT_AGE;
        int most = values.get(key);
        if (!byWeight) {
          return Optional.empty();
        }
        if (patient.weighedOn() == null) {
          return Optional.of(hardStop("dose.weightMissing"));
        }
        long age = ChronoUnit.DAYS.between(patient.weighedOn(), patient.today());
        return age > most ? Optional.of(hardStop("dose.weightAge", age, most)) : Optional.empty();
      };

  /** A slip of a digit in the weight is a slip in the dose. */
  ReadinessPolicy WEIGHT_JUMP =
      (byWeight, patient, values) -> {
        int most = values.get(Policy.DOSE_WEIGHT_JUMP);
        var change = patient.weightChange();
        return byWeight
                && change != null
                && !patient.weightConfirmed()
                && change.abs().compareTo(BigDecimal.valueOf(most)) > 0
            ? Optional.of(hardStop("dose.weightJump", change, most))
            : Optional.empty();
      };

  /** After a long pause the contraindications are looked at again (clinical rules, section 3). */
  ReadinessPolicy RESCREEN =
      (_, patient, values) -> {
        int most = values.get(Policy.BOOSTER_RESCREEN);
        if (patient.lookedAtOn() == null) {
          return Optional.empty();
        }
        long age = ChronoUnit.DAYS.between(patient.lookedAtOn(), patient.today());
        return age > most
            ? Optional.of(prescriberMayOverride("booster.rescreen", age, most))
            : Optional.empty();
      };

  List<ReadinessPolicy> ALL =
      List.of(CLEARANCE, CONSENT, PREPARATION, WEIGHT_AGE, WEIGHT_JUMP, RESCREEN);

  static Stream<Optional<Objection>> review(
      boolean byWeight, DoseState patient, PolicyValues values) {
    return ALL.stream().map(policy -> policy.objection(byWeight, patient, values));
  }
}
