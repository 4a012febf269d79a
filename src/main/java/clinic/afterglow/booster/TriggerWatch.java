package clinic.afterglow.booster;

import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.PolicyReader;
import clinic.afterglow.clinic.PolicyValues;
import clinic.afterglow.clinic.SiteDays;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.outcomes.Instrument;
import clinic.afterglow.outcomes.Score;
import clinic.afterglow.outcomes.ScoreReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Keeps a plan by symptoms true to the scores: when the next one is due, and whether one of them
 * asks for a booster. Asks of a plan in the same way whatever changed, so that a score that is
 * struck out takes back what it asked for.
 */
@Component
class TriggerWatch {

  private final BoosterRepository boosters;
  private final TriggerRepository triggers;
  private final ScoreReader scores;
  private final LastDoses doses;
  private final PolicyReader policies;
  private final SiteDays days;

  TriggerWatch(
      BoosterRepository boosters,
      TriggerRepository triggers,
      ScoreReader scores,
      LastDoses doses,
      PolicyReader policies,
      SiteDays days) {
    this.boosters = boosters;
    this.triggers = triggers;
    this.scores = scores;
    this.doses = doses;
    this.policies = policies;
    this.days = days;
  }

  /** Saves the plan. */
  void look(Booster plan, UserId by, Instant at) {
    if (plan.watchesSymptoms()) {
      var values = policies.current();
      var taken = scores.complete(plan.patient(), Instrument.PHQ_9);
      var trigger = reconciled(plan, taken, values, by, at);
      plan.scaleIsDue(scaleDue(plan, taken, values), trigger.map(BoosterTrigger::since));
    }
    boosters.save(plan);
  }

  private LocalDate scaleDue(Booster plan, List<Score> taken, PolicyValues values) {
    return taken.isEmpty()
        ? days.day(plan.site(), plan.plannedAt())
        : taken.getLast().takenOn().plusDays(values.get(Policy.BOOSTER_SCALE_EVERY));
  }

  private Optional<BoosterTrigger> reconciled(
      Booster plan, List<Score> taken, PolicyValues values, UserId by, Instant at) {
    var seriesEnd = doses.ofSeries(plan.patient()).flatMap(last -> scores.seriesEnd(taken, last));
    var end = seriesEnd.flatMap(Score::total);
    var found = unanswered(plan, taken).stream().filter(s -> !met(s, end, values).isEmpty());
    var first = found.findFirst();
    var open = triggers.open(plan.id());
    if (open.isPresent() && first.filter(open.get()::isOf).isPresent()) {
      return open;
    }
    open.ifPresent(trigger -> {
      trigger.takenBack(by, at);
      triggers.save(trigger);
    });
    return first.map(score ->
        triggers.save(
            new BoosterTrigger(
                plan, score, end, met(score, end, values), values.version(), by, at)));
  }

  /** Taken after the last dose, and entered after a prescriber last decided on the plan. */
  private List<Score> unanswered(Booster plan, List<Score> taken) {
    var decided =
        triggers.decidedAt(plan.id()).filter(plan.plannedAt()::isBefore).orElse(plan.plannedAt());
    return taken.stream()
        .filter(score -> score.takenOn().isAfter(plan.lastDose()))
        .filter(score -> score.recordedAt().isAfter(decided))
        .toList();
  }

  private static Set<TriggerRule> met(Score score, Optional<Integer> end, PolicyValues values) {
    return TriggerRule.met(values, score.total().orElseThrow(), end);
  }
}
