package clinic.afterglow.patients;

import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;

import clinic.afterglow.kernel.Kilograms;
import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.security.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much patients weigh, as their doses need it. */
@Service
@Transactional
@RolesAllowed({THERAPIST, NURSE, PRESCRIBER})
public class Weights {

  private final WeightRepository readings;
  private final CurrentUser user;
  private final Clock clock;

  Weights(WeightRepository readings, CurrentUser user, Clock clock) {
    this.readings = readings;
    this.user = user;
    this.clock = clock;
  }

  /** Throws {@link MeasuredInTheFuture}. */
  public void record(PatientId patient, Kilograms weight, Instant measuredAt) {
    var now = clock.instant();
    if (measuredAt.isAfter(now)) {
      throw new MeasuredInTheFuture();
    }
    readings.save(new Weight(patient, weight, measuredAt, user.id(), now));
  }

  /** Throws {@link clinic.afterglow.kernel.AlreadyStruckOut}. */
  public void strikeOut(WeightId id, String reason) {
    var reading = readings.findById(id).orElseThrow(NoSuchRecord::new);
    reading.strikeOut(reason, user.id(), clock.instant());
    readings.save(reading);
  }

  /** The one measured last, in one statement; one that was struck out does not count. */
  @Transactional(readOnly = true)
  @RolesAllowed({THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public Optional<WeightReading> latest(PatientId patient) {
    return readings(readings.counting(patient, Limit.of(2)), 1).findFirst();
  }

  /** Newest first, at most {@code most}, struck out ones too. */
  @Transactional(readOnly = true)
  @RolesAllowed({THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public List<WeightReading> history(PatientId patient, int most) {
    return readings(readings.latest(patient, Limit.of(most + 1)), most).toList();
  }

  private static Stream<WeightReading> readings(List<Weight> rows, int most) {
    return IntStream.range(0, Math.min(most, rows.size()))
        .mapToObj(i -> rows.get(i).reading(previous(rows, i)));
  }

  private static Optional<Kilograms> previous(List<Weight> rows, int index) {
    return rows.stream().skip(index + 1L).filter(Weight::counts).map(Weight::kilograms).findFirst();
  }
}
