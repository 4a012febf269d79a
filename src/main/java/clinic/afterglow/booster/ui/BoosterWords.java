package clinic.afterglow.booster.ui;

import static clinic.afterglow.ui.Texts.label;
import static clinic.afterglow.ui.Texts.t;
import static java.util.stream.Collectors.joining;

import clinic.afterglow.booster.BoosterRhythm;
import clinic.afterglow.booster.BoosterRhythm.BySymptoms;
import clinic.afterglow.booster.BoosterRhythm.EveryMonths;
import clinic.afterglow.booster.BoosterRhythm.Taper;
import clinic.afterglow.booster.DueBooster;
import clinic.afterglow.booster.LastContact;
import clinic.afterglow.booster.OpenTrigger;
import clinic.afterglow.booster.Recall;
import clinic.afterglow.booster.StepUnit;
import clinic.afterglow.booster.TaperStep;
import clinic.afterglow.booster.TriggerRule;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.Tone;
import java.time.ZoneId;

/** Plans and what they ask for, in words. */
final class BoosterWords {

  private BoosterWords() {}

  /** All of a plan, as on the chart. */
  static String rhythm(BoosterRhythm rhythm) {
    return switch (rhythm) {
      case EveryMonths it -> every(it.months(), StepUnit.MONTHS);
      case BySymptoms _ -> t("booster.bySymptoms");
      case Taper it ->
          t("booster.taper", it.steps().stream().map(BoosterWords::step).collect(joining("; ")));
    };
  }

  /** As short as a column is. */
  static String rhythm(BoosterRhythm rhythm, int given) {
    return rhythm instanceof Taper taper
        ? t("booster.taper.given", given, taper.doses())
        : rhythm(rhythm);
  }

  private static String step(TaperStep step) {
    return t("booster.step", step.doses(), every(step.every(), step.unit()));
  }

  static String every(int count, StepUnit unit) {
    if (count == 1) {
      return t(unit == StepUnit.WEEKS ? "booster.every.week" : "booster.every.month");
    }
    return t(unit == StepUnit.WEEKS ? "booster.every.weeks" : "booster.every.months", count);
  }

  /** Which rule, with what value, since when; since when alone for whoever may not read scales. */
  static String trigger(OpenTrigger trigger) {
    if (trigger.score().isEmpty()) {
      return t("booster.trigger.since", Times.date(trigger.since()));
    }
    int score = trigger.score().get();
    var rules =
        trigger.rules().stream()
            .sorted()
            .map(rule -> rule(rule, score, trigger.seriesEnd().orElse(score)))
            .collect(joining("; "));
    return t("booster.trigger.why", score, Times.date(trigger.since()), rules);
  }

  private static String rule(TriggerRule rule, int score, int seriesEnd) {
    return rule == TriggerRule.SCORE
        ? t("booster.trigger.score")
        : t("booster.trigger.rise", score - seriesEnd, seriesEnd);
  }

  static StatusBadge recall(DueBooster row) {
    if (row.late()) {
      return new StatusBadge(t("booster.late"), Tone.DANGER);
    }
    return new StatusBadge(row.recall(), tone(row.recall()));
  }

  private static Tone tone(Recall recall) {
    return switch (recall) {
      case TRIGGERED -> Tone.DANGER;
      case OVERDUE -> Tone.CAUTION;
      case DUE -> Tone.NEUTRAL;
      case SCALE_DUE -> Tone.INFO;
    };
  }

  static String contact(LastContact contact, ZoneId zone) {
    return t("booster.contact.last", label(contact.outcome()), Times.date(contact.at(), zone));
  }
}
