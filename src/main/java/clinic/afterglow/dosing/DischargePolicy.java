package clinic.afterglow.dosing;

import static clinic.afterglow.kernel.Objection.clinicianMayOverride;
import static clinic.afterglow.kernel.Objection.hardStop;

import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.PolicyValues;
import clinic.afterglow.kernel.BloodPressure;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.kernel.Route;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the patient may leave (clinical rules, sections 0 and 6); each criterion is named. */
@FunctionalInterface
interface DischargePolicy {

  Optional<Objection> objection(DischargeFindings found, Course course, PolicyValues values);

  /**
   * The session so far.
   *
   * @param terms may ask for a longer observation than the route does
   * @param sinceEnd since the end of the infusion, the injection, the end of dissolving, or the
   *     last device
   */
  record Course(
      Route route, SessionTerms terms, Duration sinceEnd, Optional<BloodPressure> baseline) {}

  DischargePolicy OBSERVED =
      (_, course, values) -> {
        var key = ObservationTime.of(course.route());
        int least = course.terms().observationAtLeast(course.route(), values);
        long minutes = course.sinceEnd().toMinutes();
        if (minutes >= least) {
          return Optional.empty();
        }
        return Optional.of(
            course.route() == Route.NASAL_ESKETAMINE
                ? hardStop(key.name(), minutes, least)
                : clinicianMayOverride(key.name(), minutes, least));
      };

  DischargePolicy MOAAS =
      (found, _, values) -> {
        int needed = values.get(Policy.DISCHARGE_MOAAS);
        var score = found.reading().moaas();
        return unless(
            score != null && score >= needed,
            clinicianMayOverride("discharge.moaas", score == null ? "–" : score, needed));
      };

  DischargePolicy ALDRETE =
      (found, _, values) -> {
        int needed = values.get(Policy.DISCHARGE_ALDRETE);
        int score = found.aldrete().total();
        return unless(score >= needed, clinicianMayOverride("discharge.aldrete", score, needed));
      };

  DischargePolicy PRESSURE =
      (found, course, values) -> {
        var limit = values.get(Policy.DISCHARGE_BP);
        int percent = values.get(Policy.DISCHARGE_BP_WITHIN);
        var now = found.reading().pressure();
        boolean fine =
            now.filter(bp ->
                    !bp.exceeds(limit)
                        || course.baseline().filter(b -> near(bp, b, percent)).isPresent())
                .isPresent();
        return unless(
            fine,
            clinicianMayOverride(
                "discharge.bp", now.map(BloodPressure::toString).orElse("–"), limit, percent));
      };

  DischargePolicy NAUSEA =
      (found, _, _) ->
          unless(!found.nauseaNeedsTreatment(), clinicianMayOverride("discharge.nausea"));

  DischargePolicy ORIENTED =
      (found, _, _) -> unless(found.oriented(), clinicianMayOverride("discharge.oriented"));

  DischargePolicy GAIT =
      (found, _, _) -> unless(found.steadyGait(), clinicianMayOverride("discharge.gait"));

  DischargePolicy ESCORT =
      (found, _, _) -> unless(!found.escortName().isBlank(), hardStop("discharge.escort"));

  DischargePolicy DRIVING =
      (found, _, _) -> unless(found.drivingBanUnderstood(), hardStop("drive.ban"));

  List<DischargePolicy> ALL =
      List.of(OBSERVED, MOAAS, ALDRETE, PRESSURE, NAUSEA, ORIENTED, GAIT, ESCORT, DRIVING);

  static Stream<Optional<Objection>> review(
      DischargeFindings found, Course course, PolicyValues values) {
    return ALL.stream().map(policy -> policy.objection(found, course, values));
  }

  private static boolean near(BloodPressure now, BloodPressure baseline, int percent) {
    return near(now.systolic(), baseline.systolic(), percent)
        && near(now.diastolic(), baseline.diastolic(), percent);
  }

  private static boolean near(int now, int baseline, int percent) {
    return DoseArithmetic.changePercent(BigDecimal.valueOf(baseline), BigDecimal.valueOf(now))
            .abs()
            .compareTo(BigDecimal.valueOf(percent))
        <= 0;
  }

  private static Optional<Objection> unless(boolean fine, Objection objection) {
    return fine ? Optional.empty() : Optional.of(objection);
  }
}
