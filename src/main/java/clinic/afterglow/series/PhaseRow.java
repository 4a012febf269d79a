package clinic.afterglow.series;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A phase as it is stored; weekdays with commas between, from Monday on. */
@Embeddable
record PhaseRow(
    int sessions,
    int days,
    String pattern,
    int minGapDays,
    @Column(name = "max_per_7_days") int maxPer7Days) {

  static PhaseRow of(Phase phase) {
    var pattern =
        phase.pattern().stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(","));
    return new PhaseRow(
        phase.sessions(), phase.days(), pattern, phase.minGapDays(), phase.maxPer7Days());
  }

  Phase phase() {
    Set<DayOfWeek> weekdays =
        pattern.isEmpty()
            ? Set.of()
            : Arrays.stream(pattern.split(",")).map(DayOfWeek::valueOf).collect(Collectors.toSet());
    return new Phase(sessions, days, weekdays, minGapDays, maxPer7Days);
  }
}
