package clinic.afterglow.dosing;

import static clinic.afterglow.kernel.Objection.clinicianMayOverride;
import static clinic.afterglow.kernel.Objection.hardStop;
import static clinic.afterglow.kernel.Objection.prescriberMayOverride;
import static clinic.afterglow.kernel.Objection.warning;

import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.PolicyKey;
import clinic.afterglow.clinic.PolicyValues;
import clinic.afterglow.kernel.Enforcement;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.kernel.Route;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The gates at the door (clinical rules, sections 0 and 7, last line). */
@FunctionalInterface
interface CheckInPolicy {

  Optional<Objection> objection(CheckInAnswers said, Visit visit, PolicyValues values);

  /** The route, and the moment and the day at the site. */
  record Visit(Route route, Instant now, LocalDate today) {}

  CheckInPolicy FOOD =
      (said, visit, values) ->
          fasting("fasting.food", said.lastFood(), visit, foodKey(visit.route()), values);

  CheckInPolicy FLUID =
      (said, visit, values) ->
          fasting("fasting.fluid", said.lastFluid(), visit, fluidKey(visit.route()), values);

  CheckInPolicy NASAL_SPRAY =
      (said, visit, values) ->
          visit.route() == Route.NASAL_ESKETAMINE
              ? fasting(
                  "fasting.nasal", said.lastNasalSpray(), visit, Policy.FASTING_ESK_NASAL, values)
              : Optional.empty();

  CheckInPolicy RIDE =
      (said, _, _) -> when(said.rideHome().isBlank(), clinicianMayOverride("checkin.ride"));

  CheckInPolicy ESCORT =
      (said, _, _) -> when(said.escortName().isBlank(), clinicianMayOverride("checkin.escort"));

  CheckInPolicy NEW_MEDICINE =
      (said, _, _) -> when(said.newMedicine(), prescriberMayOverride("checkin.newMedicine"));

  CheckInPolicy ALCOHOL =
      (said, _, _) -> when(said.alcohol(), prescriberMayOverride("checkin.alcohol"));

  CheckInPolicy SLEEP = (said, _, _) -> when(said.sleptBadly(), warning("checkin.sleep"));

  CheckInPolicy SUICIDALITY =
      (said, _, _) -> when(said.suicidality(), hardStop("checkin.suicidality"));

  CheckInPolicy PSYCHOSIS =
      (said, _, _) -> when(said.psychosisOrMania(), hardStop("checkin.psychosis"));

  CheckInPolicy UNSTABLE =
      (said, _, _) -> when(said.unstableCondition(), hardStop("checkin.unstable"));

  CheckInPolicy PREGNANCY =
      (said, _, _) ->
          when(
              said.pregnancy() == Pregnancy.PREGNANT_OR_BREAST_FEEDING,
              hardStop("checkin.pregnant"));

  CheckInPolicy PREGNANCY_TEST =
      (said, visit, values) -> {
        int most = values.get(Policy.PREGNANCY_TEST);
        return switch (said.pregnancy()) {
          case NOT_POSSIBLE, PREGNANT_OR_BREAST_FEEDING -> Optional.empty();
          case NOT_TESTED -> Optional.of(prescriberMayOverride("pregnancy.test", most));
          case TEST_NEGATIVE ->
              when(
                  olderThan(said.pregnancyTestedOn(), visit.today(), most),
                  prescriberMayOverride("pregnancy.test", most));
        };
      };

  List<CheckInPolicy> ALL =
      List.of(
          PREGNANCY,
          PSYCHOSIS,
          UNSTABLE,
          SUICIDALITY,
          FOOD,
          FLUID,
          NASAL_SPRAY,
          RIDE,
          ESCORT,
          NEW_MEDICINE,
          ALCOHOL,
          PREGNANCY_TEST,
          SLEEP);

  static Stream<Optional<Objection>> review(CheckInAnswers said, Visit visit, PolicyValues values) {
    return ALL.stream().map(policy -> policy.objection(said, visit, values));
  }

  /** What makes it impossible to go on today, the gravest first. */
  static Optional<HoldCause> holdCause(CheckInAnswers said) {
    if (said.pregnancy() == Pregnancy.PREGNANT_OR_BREAST_FEEDING) {
      return Optional.of(HoldCause.PREGNANCY);
    }
    if (said.psychosisOrMania()) {
      return Optional.of(HoldCause.PSYCHOSIS_OR_MANIA);
    }
    if (said.unstableCondition()) {
      return Optional.of(HoldCause.UNSTABLE_CONDITION);
    }
    return said.suicidality() ? Optional.of(HoldCause.SUICIDALITY) : Optional.empty();
  }

  private static Optional<Objection> fasting(
      String rule,
      @Nullable Instant last,
      Visit visit,
      PolicyKey<Integer> key,
      PolicyValues values) {
    if (last == null) {
      return Optional.empty();
    }
    int least = values.get(key);
    long since = Duration.between(last, visit.now()).toMinutes();
    return when(since < least, new Objection(rule, enforcement(visit), List.of(since, least)));
  }

  /**
   * For what dissolves in the mouth fasting is a wish; before a needle or a nasal device a gate.
   */
  private static Enforcement enforcement(Visit visit) {
    return switch (visit.route()) {
      case INTRAVENOUS, INTRAMUSCULAR, NASAL_ESKETAMINE -> Enforcement.PRESCRIBER_OVERRIDE;
      case SUBLINGUAL, ORAL, NASAL_RACEMIC -> Enforcement.WARNING;
    };
  }

  static PolicyKey<Integer> foodKey(Route route) {
    return switch (route) {
      case INTRAVENOUS, INTRAMUSCULAR -> Policy.FASTING_IVIM_FOOD;
      case NASAL_ESKETAMINE -> Policy.FASTING_ESK_FOOD;
      case SUBLINGUAL, ORAL, NASAL_RACEMIC -> Policy.FASTING_SL_FOOD;
    };
  }

  static PolicyKey<Integer> fluidKey(Route route) {
    return switch (route) {
      case INTRAVENOUS, INTRAMUSCULAR -> Policy.FASTING_IVIM_FLUID;
      case NASAL_ESKETAMINE -> Policy.FASTING_ESK_FLUID;
      case SUBLINGUAL, ORAL, NASAL_RACEMIC -> Policy.FASTING_SL_FLUID;
    };
  }

  private static boolean olderThan(@Nullable LocalDate day, LocalDate today, int days) {
    return day == null || ChronoUnit.DAYS.between(day, today) > days;
  }

  private static Optional<Objection> when(boolean objects, Objection objection) {
    return objects ? Optional.of(objection) : Optional.empty();
  }
}
