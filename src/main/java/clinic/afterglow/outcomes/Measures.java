package clinic.afterglow.outcomes;

import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import clinic.afterglow.clinic.Policies;
import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.security.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What patients answered to questionnaires, and how they fare by it. Refuses a day that has not
 * come anywhere on earth; wrong entries are struck out, never erased.
 */
@Service
@Transactional
@RolesAllowed({THERAPIST, NURSE, PRESCRIBER})
public class Measures {

  private static final ZoneOffset FIRST_TO_TURN_THE_DAY = ZoneOffset.ofHours(14);

  private final MeasurementRepository measurements;
  private final RiskFlags flags;
  private final Policies policies;
  private final CurrentUser user;
  private final Clock clock;

  Measures(
      MeasurementRepository measurements,
      RiskFlags flags,
      Policies policies,
      CurrentUser user,
      Clock clock) {
    this.measurements = measurements;
    this.flags = flags;
    this.policies = policies;
    this.user = user;
    this.clock = clock;
  }

  /** An answer about suicide asks for a clinician today, in the same transaction. */
  @RolesAllowed(PRESCRIBER)
  public Score record(NewMeasurement taken) {
    if (taken.takenOn().isAfter(LocalDate.now(clock.withZone(FIRST_TO_TURN_THE_DAY)))) {
      throw new TakenInTheFuture(taken.takenOn());
    }
    if (taken.answers().stream().allMatch(Objects::isNull)) {
      throw new NothingAnswered();
    }
    var measurement = new Measurement(taken, user.id(), clock.instant());
    measurements.save(measurement);
    if (measurement.flagsSuicideRisk()) {
      flags.raise(taken.patient(), RiskTrigger.PHQ_ITEM_9, user.id(), clock.instant());
    }
    return measurement.toScore();
  }

  /** The entry stays readable; an assessment that it asked for must still be done. */
  @RolesAllowed(PRESCRIBER)
  public void strikeOut(UUID score, String reason) {
    var measurement = measurements.findById(score).orElseThrow(NoSuchRecord::new);
    measurement.strikeOut(reason.strip(), user.id(), clock.instant());
    measurements.save(measurement);
  }

  /** All that counts, oldest first, incomplete ones among them. */
  @Transactional(readOnly = true)
  public List<Score> trajectory(PatientId patient, Instrument instrument) {
    return measurements.counting(patient, instrument).stream().map(Measurement::toScore).toList();
  }

  /** Every entry of every instrument, newest first, those struck out among them. */
  @Transactional(readOnly = true)
  public List<Score> entries(PatientId patient, int limit) {
    return measurements.newest(patient, Limit.of(limit)).stream()
        .map(Measurement::toScore)
        .toList();
  }

  /**
   * Entries and trends of a patient, in two statements.
   *
   * @param firstDose from which a baseline is told, where one was given
   * @param most entries; trends are of all scores
   */
  @Transactional(readOnly = true)
  public ScoreBook book(PatientId patient, Optional<LocalDate> firstDose, int most) {
    var all =
        measurements.newest(patient, Limit.unlimited()).stream().map(Measurement::toScore).toList();
    var counting =
        all.reversed().stream()
            .filter(score -> score.complete() && score.struckOut().isEmpty())
            .collect(groupingBy(Score::instrument));
    return new ScoreBook(all.stream().limit(most).toList(), trends(counting, firstDose));
  }

  private Map<Instrument, Trend> trends(
      Map<Instrument, List<Score>> complete, Optional<LocalDate> firstDose) {
    if (complete.isEmpty()) {
      return Map.of();
    }
    var policy = policy();
    return complete.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, scores -> policy.trend(scores.getValue(), firstDose)));
  }

  /** The newest complete score. */
  @Transactional(readOnly = true)
  public Optional<Score> latest(PatientId patient, Instrument instrument) {
    return trajectory(patient, instrument).reversed().stream().filter(Score::complete).findFirst();
  }

  /** The last complete score on or before the first dose, if it is not too old. */
  @Transactional(readOnly = true)
  public Optional<Score> baseline(PatientId patient, Instrument instrument, LocalDate firstDose) {
    return policy().baseline(trajectory(patient, instrument), firstDose);
  }

  /** The first complete score after the last dose, if it came in time. */
  @Transactional(readOnly = true)
  public Optional<Score> seriesEnd(PatientId patient, Instrument instrument, LocalDate lastDose) {
    return policy().seriesEnd(trajectory(patient, instrument), lastDose);
  }

  /** How far two complete scores lie apart, by the current policy. */
  @Transactional(readOnly = true)
  public Change change(Score baseline, Score current) {
    return policy().change(baseline.total().orElseThrow(), current.total().orElseThrow());
  }

  private OutcomePolicy policy() {
    return OutcomePolicy.of(policies.current());
  }
}
