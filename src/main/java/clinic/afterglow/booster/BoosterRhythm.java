package clinic.afterglow.booster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When boosters are given: by the calendar, by the symptoms, or in steps that end. */
public sealed interface BoosterRhythm {

  /** At an interval in calendar months. */
  record EveryMonths(int months) implements BoosterRhythm {}

  /** Whenever the scale that is asked for regularly shows a relapse. */
  record BySymptoms() implements BoosterRhythm {}

  /** Steps one after the other; after the last one the plan is completed. */
  record Taper(List<TaperStep> steps) implements BoosterRhythm {

    public Taper {
      steps = List.copyOf(steps);
    }

    public int doses() {
      return steps.stream().mapToInt(TaperStep::doses).sum();
    }

    /**
     * The step of the next dose, counted from 1; empty when all are given.
     *
     * @param given doses so far
     */
    public Optional<Integer> reached(int given) {
      int until = 0;
      for (int step = 0; step < steps.size(); step++) {
        until += steps.get(step).doses();
        if (given < until) {
          return Optional.of(step + 1);
        }
      }
      return Optional.empty();
    }
  }

  default BoosterMode mode() {
    return switch (this) {
      case EveryMonths _ -> BoosterMode.FIXED;
      case BySymptoms _ -> BoosterMode.SYMPTOM;
      case Taper _ -> BoosterMode.TAPER;
    };
  }

  /** By the calendar, before any shift to an open day; empty when no date can be told. */
  default Optional<LocalDate> due(LocalDate lastDose, int given) {
    return switch (this) {
      case EveryMonths every -> Optional.of(DueDate.after(lastDose, every.months()));
      case BySymptoms _ -> Optional.empty();
      case Taper taper ->
          taper.reached(given).map(step -> taper.steps().get(step - 1).after(lastDose));
    };
  }
}
