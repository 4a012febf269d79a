package clinic.afterglow.patients;

import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;

import clinic.afterglow.kernel.Kilograms;
import clinic.afterglow.security.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

  /** The one measured last, in one statement. */
  @Transactional(readOnly = true)
  @RolesAllowed({THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public Optional<WeightReading> latest(PatientId patient) {
    return history(patient, 1).stream().findFirst();
  }

  /** Newest first, at most {@code most}. */
  @Transactional(readOnly = true)
  @RolesAllowed({THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public List<WeightReading> history(PatientId patient, int most) {
    var rows = readings.latest(patient, Limit.of(most + 1));
    return IntStream.range(0, Math.min(most, rows.size())).mapToObj(i -> reading(rows, i)).toList();
  }

  private static WeightReading reading(List<Weight> rows, int index) {
    var row = rows.get(index);
    var previous = rows.stream().skip(index + 1L).map(Weight::kilograms).findFirst();
    return new WeightReading(row.kilograms(), row.measuredAt(), previous);
  }
}
