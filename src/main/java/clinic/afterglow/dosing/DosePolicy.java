package clinic.afterglow.dosing;

import static clinic.afterglow.kernel.Objection.hardStop;
import static clinic.afterglow.kernel.Objection.prescriberMayOverride;
import static clinic.afterglow.kernel.Objection.warning;

import clinic.afterglow.clinic.DecimalRange;
import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.PolicyKey;
import clinic.afterglow.clinic.PolicyValues;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.kernel.Route;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be said against the size and the making of a dose (clinical rules, section 0). */
@FunctionalInterface
interface DosePolicy {

  Optional<Objection> objection(PlannedDose dose, DoseState patient, PolicyValues values);

  DosePolicy IV_RANGE =
      (dose, _, values) ->
          dose.route() == Route.INTRAVENOUS
              ? perKilogram(
                  "dose.iv.range",
                  dose,
                  values.get(Policy.DOSE_IV_RANGE),
                  values.get(Policy.DOSE_IV_STOP))
              : Optional.empty();

  DosePolicy IM_RANGE =
      (dose, _, values) ->
          dose.route() == Route.INTRAMUSCULAR
              ? perKilogram(
                  "dose.im.range",
                  dose,
                  values.get(Policy.DOSE_IM_RANGE),
                  values.get(Policy.DOSE_IM_STOP))
              : Optional.empty();

  DosePolicy IV_FIRST =
      (dose, patient, values) ->
          dose.route() == Route.INTRAVENOUS
                  && patient.firstDose()
                  && over(dose.perKilogram(), values.get(Policy.DOSE_IV_FIRST))
              ? Optional.of(
                  warning("dose.iv.first", dose.perKilogram(), values.get(Policy.DOSE_IV_FIRST)))
              : Optional.empty();

  DosePolicy IV_MINUTES =
      (dose, _, values) -> {
        if (dose.route() != Route.INTRAVENOUS || dose.minutes() == null) {
          return Optional.empty();
        }
        int minutes = dose.minutes();
        int least = values.get(Policy.DOSE_IV_MINUTES_LEAST);
        int usual = values.get(Policy.DOSE_IV_MINUTES);
        if (minutes < least) {
          return Optional.of(hardStop("dose.iv.minutesLeast", minutes, least));
        }
        return minutes < usual
            ? Optional.of(warning("dose.iv.minutes", minutes, usual))
            : Optional.empty();
      };

  DosePolicy SL_RANGE =
      (dose, _, values) ->
          dose.route() != Route.SUBLINGUAL
              ? Optional.empty()
              : over(dose.amount().value(), values.get(Policy.DOSE_SL_STOP))
                  ? Optional.of(
                      hardStop("dose.sl.stop", dose.amount(), values.get(Policy.DOSE_SL_STOP)))
                  : within("dose.sl.range", dose, values, Policy.DOSE_SL_RANGE);

  DosePolicy ORAL_RANGE =
      (dose, _, values) ->
          dose.route() == Route.ORAL
              ? within("dose.oral.range", dose, values, Policy.DOSE_ORAL_RANGE)
              : Optional.empty();

  DosePolicy NASAL_RANGE =
      (dose, _, values) ->
          dose.route() == Route.NASAL_RACEMIC
              ? within("dose.in.range", dose, values, Policy.DOSE_IN_RANGE)
              : Optional.empty();

  DosePolicy ESKETAMINE_DEVICES =
      (dose, _, values) -> {
        var allowed = values.get(Policy.DOSE_ESK_ALLOWED);
        return dose.route() == Route.NASAL_ESKETAMINE
                && allowed.stream().noneMatch(mg -> same(dose.amount().value(), mg))
            ? Optional.of(
                hardStop("dose.esk.allowed", dose.amount(), values.text(Policy.DOSE_ESK_ALLOWED)))
            : Optional.empty();
      };

  DosePolicy ESKETAMINE_FIRST =
      (dose, patient, values) -> {
        int most = values.get(Policy.DOSE_ESK_FIRST_MOST);
        return dose.route() == Route.NASAL_ESKETAMINE
                && patient.firstDose()
                && over(dose.amount().value(), BigDecimal.valueOf(most))
            ? Optional.of(hardStop("dose.esk.firstMost", dose.amount(), most))
            : Optional.empty();
      };

  /** Esketamine has two steps only, so the step from one to the other is not a titration. */
  DosePolicy TITRATION =
      (dose, patient, values) -> {
        var before = dose.byWeight() ? patient.previousMgPerKg() : patient.previousMg();
        var now = dose.byWeight() ? dose.perKilogram() : dose.amount().value();
        if (dose.route() == Route.NASAL_ESKETAMINE || before == null || before.signum() == 0) {
          return Optional.empty();
        }
        int most = values.get(Policy.DOSE_TITRATION);
        var rise = DoseArithmetic.changePercent(before, now);
        return over(rise, BigDecimal.valueOf(most))
            ? Optional.of(warning("dose.titration", rise, most))
            : Optional.empty();
      };

  DosePolicy UNDILUTED =
      (dose, _, _) -> {
        var half = dose.quantity().multiply(BigDecimal.TWO);
        return dose.route() == Route.INTRAVENOUS
                && !dose.undilutedAllowed()
                && (dose.bagMl() == null || dose.bagMl().compareTo(half) < 0)
            ? Optional.of(hardStop("dose.undiluted", half))
            : Optional.empty();
      };

  DosePolicy DRAW =
      (dose, _, values) -> {
        var range = values.get(Policy.DOSE_DRAW);
        return dose.liquid() && !range.contains(dose.quantity())
            ? Optional.of(warning("dose.draw", dose.quantity(), range.low(), range.high()))
            : Optional.empty();
      };

  DosePolicy DIVISIBLE =
      (dose, _, _) ->
          dose.divisible()
              ? Optional.empty()
              : Optional.of(hardStop("dose.pieces", dose.amount(), dose.quantity()));

  List<DosePolicy> ALL =
      List.of(
          IV_RANGE,
          IM_RANGE,
          IV_FIRST,
          IV_MINUTES,
          SL_RANGE,
          ORAL_RANGE,
          NASAL_RANGE,
          ESKETAMINE_DEVICES,
          ESKETAMINE_FIRST,
          TITRATION,
          UNDILUTED,
          DRAW,
          DIVISIBLE);

  static Stream<Optional<Objection>> review(
      PlannedDose dose, DoseState patient, PolicyValues values) {
    return ALL.stream().map(policy -> policy.objection(dose, patient, values));
  }

  private static Optional<Objection> perKilogram(
      String rule, PlannedDose dose, DecimalRange range, BigDecimal stop) {
    var size = dose.perKilogram();
    if (size.compareTo(stop) >= 0) {
      return Optional.of(hardStop(rule.replace("range", "stop"), size, stop));
    }
    return outside(rule, size, range);
  }

  private static Optional<Objection> within(
      String rule, PlannedDose dose, PolicyValues values, PolicyKey<DecimalRange> key) {
    return outside(rule, dose.amount().value().stripTrailingZeros(), values.get(key));
  }

  /** Above a range somebody must answer for it; below it may be meant, but is said. */
  private static Optional<Objection> outside(String rule, BigDecimal size, DecimalRange range) {
    if (over(size, range.high())) {
      return Optional.of(prescriberMayOverride(rule, size, range.low(), range.high()));
    }
    return size.compareTo(range.low()) < 0
        ? Optional.of(warning(rule, size, range.low(), range.high()))
        : Optional.empty();
  }

  private static boolean over(BigDecimal value, BigDecimal limit) {
    return value.compareTo(limit) > 0;
  }

  private static boolean same(BigDecimal value, int limit) {
    return value.compareTo(BigDecimal.valueOf(limit)) == 0;
  }
}
