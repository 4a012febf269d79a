package clinic.afterglow.clinic;

import clinic.afterglow.kernel.BloodPressure;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Every number that the clinic's rules use. The values are rows of {@code policy_value}; the
 * shipped ones and their sources are in the migration that inserts them (clinical rules, section
 * 0).
 */
public final class Policy {

  private static final List<PolicyKey<?>> KEYS = new ArrayList<>();

  public static final PolicyKey<Integer> SERIES_SESSIONS =
      atLeastOne("series.sessions", "sessions");
  public static final PolicyKey<Integer> SERIES_WINDOW_DAYS =
      atLeastOne("series.windowDays", "days");
  public static final PolicyKey<List<DayOfWeek>> SERIES_PATTERN = weekdays("series.pattern");
  public static final PolicyKey<Integer> SERIES_MIN_GAP_DAYS = integer("series.minGapDays", "days");
  public static final PolicyKey<Integer> SERIES_MAX_PER_DAY =
      atLeastOne("series.maxPerDay", "doses");
  public static final PolicyKey<Integer> SERIES_MAX_PER_7_DAYS =
      atLeastOne("series.maxPer7Days", "doses");
  public static final PolicyKey<Integer> SERIES_GAP_REVIEW = integer("series.gapReview", "days");
  public static final PolicyKey<Integer> SERIES_MIDPOINT_AFTER =
      integer("series.midpointAfter", "sessions");
  public static final PolicyKey<Integer> SERIES_MIDPOINT_BEFORE =
      integer("series.midpointBefore", "sessions");

  public static final PolicyKey<Integer> CANCEL_NOTICE = integer("cancel.notice", "h");
  public static final PolicyKey<Integer> GROUP_PLACES = atLeastOne("group.places", "places");
  public static final PolicyKey<Integer> GROUP_PLACES_MOST =
      atLeastOne("group.placesMost", "places");

  public static final PolicyKey<Integer> BOOSTER_INTERVAL =
      atLeastOne("booster.defaultInterval", "months");
  public static final PolicyKey<Integer> BOOSTER_LEAST = integer("booster.least", "weeks");
  public static final PolicyKey<Integer> BOOSTER_MOST = integer("booster.most", "months");
  public static final PolicyKey<Integer> BOOSTER_TRIGGER_SCORE =
      integer("booster.triggerScore", "points");
  public static final PolicyKey<Integer> BOOSTER_TRIGGER_RISE =
      integer("booster.triggerRise", "points");
  public static final PolicyKey<Integer> BOOSTER_ADHERENCE = integer("booster.adherence", "days");
  public static final PolicyKey<Integer> BOOSTER_SCALE_EVERY =
      atLeastOne("booster.scaleEvery", "days");
  public static final PolicyKey<Integer> BOOSTER_RESCREEN = integer("booster.rescreen", "days");

  public static final PolicyKey<BloodPressure> BP_CAUTION_PRE = pressure("bp.cautionPre");
  public static final PolicyKey<BloodPressure> BP_HOLD_PRE = pressure("bp.holdPre");
  public static final PolicyKey<BloodPressure> BP_STOP_PRE = pressure("bp.stopPre");
  public static final PolicyKey<Integer> BP_RECHECK_MINUTES = integer("bp.recheckMinutes", "min");
  public static final PolicyKey<Integer> BP_RECHECKS = integer("bp.rechecks", "times");
  public static final PolicyKey<BloodPressure> BP_AMBER_DURING = pressure("bp.amberDuring");
  public static final PolicyKey<BloodPressure> BP_RED_DURING = pressure("bp.redDuring");
  public static final PolicyKey<Integer> BP_AFTER_RED_MINUTES =
      integer("bp.afterRedMinutes", "min");
  public static final PolicyKey<Integer> HR_START_MAX = integer("hr.startMax", "bpm");
  public static final PolicyKey<Integer> SPO2_AMBER = integer("spo2.amber", "%");
  public static final PolicyKey<Integer> SPO2_RED = integer("spo2.red", "%");

  public static final PolicyKey<Integer> VITALS_IV_DURING =
      atLeastOne("vitals.iv.duringEvery", "min");
  public static final PolicyKey<Integer> VITALS_IV_AFTER =
      atLeastOne("vitals.iv.afterEvery", "min");
  public static final PolicyKey<List<Integer>> VITALS_IM = minutes("vitals.im");
  public static final PolicyKey<Integer> VITALS_IM_AFTER =
      atLeastOne("vitals.im.afterEvery", "min");
  public static final PolicyKey<List<Integer>> VITALS_SL = minutes("vitals.sl");
  public static final PolicyKey<List<Integer>> VITALS_ORAL = minutes("vitals.oral");
  public static final PolicyKey<List<Integer>> VITALS_IN = minutes("vitals.in");
  public static final PolicyKey<List<Integer>> VITALS_ESK = minutes("vitals.esk");
  public static final PolicyKey<Integer> VITALS_OVERDUE = integer("vitals.overdue", "min");
  public static final PolicyKey<Integer> VITALS_LATE_ENTRY = integer("vitals.lateEntry", "min");

  public static final PolicyKey<Integer> OBSERVE_IV = integer("observe.iv", "min");
  public static final PolicyKey<Integer> OBSERVE_IM = integer("observe.im", "min");
  public static final PolicyKey<Integer> OBSERVE_SL = integer("observe.sl", "min");
  public static final PolicyKey<Integer> OBSERVE_ORAL = integer("observe.oral", "min");
  public static final PolicyKey<Integer> OBSERVE_IN = integer("observe.in", "min");
  public static final PolicyKey<Integer> OBSERVE_ESK = integer("observe.esk", "min");
  public static final PolicyKey<Integer> DISSOLVE_MINUTES = integer("dissolve.minutes", "min");
  public static final PolicyKey<Integer> DISCHARGE_MOAAS = integer("discharge.moaas", "of 5");
  public static final PolicyKey<Integer> DISCHARGE_ALDRETE = integer("discharge.aldrete", "of 10");
  public static final PolicyKey<BloodPressure> DISCHARGE_BP = pressure("discharge.bp");
  public static final PolicyKey<Integer> DISCHARGE_BP_WITHIN = integer("discharge.bpWithin", "%");

  public static final PolicyKey<Integer> FASTING_ESK_FOOD = integer("fasting.esk.food", "min");
  public static final PolicyKey<Integer> FASTING_ESK_FLUID = integer("fasting.esk.fluid", "min");
  public static final PolicyKey<Integer> FASTING_ESK_NASAL = integer("fasting.esk.nasal", "min");
  public static final PolicyKey<Integer> FASTING_SL_FOOD = integer("fasting.sl.food", "min");
  public static final PolicyKey<Integer> FASTING_SL_FLUID = integer("fasting.sl.fluid", "min");
  public static final PolicyKey<Integer> FASTING_IVIM_FOOD = integer("fasting.ivim.food", "min");
  public static final PolicyKey<Integer> FASTING_IVIM_FLUID = integer("fasting.ivim.fluid", "min");

  public static final PolicyKey<Integer> PREP_MIN_SESSIONS =
      integer("prep.minSessions", "sessions");
  public static final PolicyKey<Integer> INTEGRATION_FROM = integer("integration.from", "h");
  public static final PolicyKey<Integer> INTEGRATION_UNTIL = integer("integration.until", "h");
  public static final PolicyKey<Integer> CONSENT_VALIDITY =
      atLeastOne("consent.validity", "months");
  public static final PolicyKey<Integer> PREGNANCY_TEST = integer("pregnancy.test", "days");

  public static final PolicyKey<DecimalRange> DOSE_IV_RANGE = range("dose.iv.range", "mg/kg");
  public static final PolicyKey<BigDecimal> DOSE_IV_FIRST = decimal("dose.iv.first", "mg/kg");
  public static final PolicyKey<BigDecimal> DOSE_IV_STOP = decimal("dose.iv.stop", "mg/kg");
  public static final PolicyKey<Integer> DOSE_IV_MINUTES = atLeastOne("dose.iv.minutes", "min");
  public static final PolicyKey<Integer> DOSE_IV_MINUTES_LEAST =
      atLeastOne("dose.iv.minutesLeast", "min");
  public static final PolicyKey<DecimalRange> DOSE_IM_RANGE = range("dose.im.range", "mg/kg");
  public static final PolicyKey<BigDecimal> DOSE_IM_STOP = decimal("dose.im.stop", "mg/kg");
  public static final PolicyKey<DecimalRange> DOSE_SL_RANGE = range("dose.sl.range", "mg");
  public static final PolicyKey<BigDecimal> DOSE_SL_STOP = decimal("dose.sl.stop", "mg");
  public static final PolicyKey<DecimalRange> DOSE_ORAL_RANGE = range("dose.oral.range", "mg");
  public static final PolicyKey<DecimalRange> DOSE_IN_RANGE = range("dose.in.range", "mg");
  public static final PolicyKey<List<Integer>> DOSE_ESK_ALLOWED = amounts("dose.esk.allowed");
  public static final PolicyKey<Integer> DOSE_ESK_FIRST_MOST = integer("dose.esk.firstMost", "mg");
  public static final PolicyKey<Integer> DOSE_ESK_REST = integer("dose.esk.rest", "min");
  public static final PolicyKey<Integer> DOSE_TITRATION = integer("dose.titration", "%");
  public static final PolicyKey<Integer> DOSE_WEIGHT_AGE = integer("dose.weightAge", "days");
  public static final PolicyKey<Integer> DOSE_WEIGHT_AGE_INDUCTION =
      integer("dose.weightAgeInduction", "days");
  public static final PolicyKey<Integer> DOSE_WEIGHT_JUMP = integer("dose.weightJump", "%");
  public static final PolicyKey<DecimalRange> DOSE_DRAW = range("dose.draw", "mL");
  public static final PolicyKey<DecimalRange> MICRO_BAND = range("micro.band", "mg");

  public static final PolicyKey<Integer> OUTCOMES_BASELINE_AGE =
      integer("outcomes.baselineAge", "days");
  public static final PolicyKey<Integer> OUTCOMES_SERIES_END_WITHIN =
      integer("outcomes.seriesEndWithin", "days");
  public static final PolicyKey<Integer> OUTCOMES_RESPONSE = integer("outcomes.response", "%");
  public static final PolicyKey<Integer> OUTCOMES_REMISSION =
      integer("outcomes.remission", "points");
  public static final PolicyKey<Integer> OUTCOMES_BASELINE_LEAST =
      integer("outcomes.baselineLeast", "points");
  public static final PolicyKey<Integer> OUTCOMES_CHANGE = integer("outcomes.change", "points");

  public static final PolicyKey<Integer> SCREENING_AGE_LEAST =
      integer("screening.ageLeast", "years");
  public static final PolicyKey<Integer> SCREENING_AGE_OLDER =
      integer("screening.ageOlder", "years");
  public static final PolicyKey<Integer> SCREENING_RECENT_MI =
      integer("screening.recentMi", "months");
  public static final PolicyKey<BigDecimal> SCREENING_BENZODIAZEPINE_MOST =
      decimal("screening.benzodiazepineMost", "mg of diazepam a day");

  public static final PolicyKey<Integer> REMINDER_FIRST =
      atLeastOne("reminder.first", "days before");
  public static final PolicyKey<Integer> REMINDER_SECOND =
      atLeastOne("reminder.second", "days before");
  public static final PolicyKey<LocalTime> REMINDER_AT = hour("reminder.at");
  public static final PolicyKey<LocalTime> REMINDER_ON_THE_DAY_AT = hour("reminder.onTheDayAt");
  public static final PolicyKey<LocalTime> REMINDER_QUIET_FROM = hour("reminder.quietFrom");
  public static final PolicyKey<LocalTime> REMINDER_QUIET_UNTIL = hour("reminder.quietUntil");

  private Policy() {}

  public static List<PolicyKey<?>> keys() {
    return List.copyOf(KEYS);
  }

  private static PolicyKey<Integer> integer(String name, String unit) {
    return known(new PolicyKey<>(name, unit, PolicyText::count));
  }

  /** What a schedule or a plan is built from and so never nought. */
  private static PolicyKey<Integer> atLeastOne(String name, String unit) {
    return known(new PolicyKey<>(name, unit, PolicyText::atLeastOne));
  }

  private static PolicyKey<LocalTime> hour(String name) {
    return known(new PolicyKey<>(name, "o’clock, 0 to 23", PolicyText::hour));
  }

  private static PolicyKey<BigDecimal> decimal(String name, String unit) {
    return known(new PolicyKey<>(name, unit, PolicyText::amount));
  }

  private static PolicyKey<BloodPressure> pressure(String name) {
    return known(new PolicyKey<>(name, "mmHg", BloodPressure::parse));
  }

  private static PolicyKey<DecimalRange> range(String name, String unit) {
    return known(new PolicyKey<>(name, unit, PolicyText::range));
  }

  private static PolicyKey<List<Integer>> minutes(String name) {
    return known(new PolicyKey<>(name, "min", PolicyText::schedule));
  }

  private static PolicyKey<List<Integer>> amounts(String name) {
    return known(new PolicyKey<>(name, "mg", PolicyText::amounts));
  }

  private static PolicyKey<List<DayOfWeek>> weekdays(String name) {
    return known(new PolicyKey<>(name, "weekdays", PolicyText::weekdays));
  }

  private static <T> PolicyKey<T> known(PolicyKey<T> key) {
    KEYS.add(key);
    return key;
  }
}
