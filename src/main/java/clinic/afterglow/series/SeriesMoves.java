package clinic.afterglow.series;

import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.FRONT_DESK;

import clinic.afterglow.clinic.Policies;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.scheduling.AppointmentId;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a visit of a series may be on another day, for whoever is about to move it. Nothing is
 * moved here.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({FRONT_DESK, DIRECTOR})
public class SeriesMoves {

  /** A first dose waits for the preparation before it. */
  private static final String PREPARATION = "series.beforePreparation";

  private final SeriesRepository series;
  private final Protocols protocols;
  private final Candidates candidates;
  private final Decided decided;
  private final Policies policies;

  SeriesMoves(
      SeriesRepository series,
      Protocols protocols,
      Candidates candidates,
      Decided decided,
      Policies policies) {
    this.series = series;
    this.protocols = protocols;
    this.candidates = candidates;
    this.decided = decided;
    this.policies = policies;
  }

  /** What the day would break that is not broken already; empty for a visit outside of series. */
  public Optional<List<Objection>> review(AppointmentId visit, LocalDate day) {
    return series.withAppointment(visit).map(one -> review(one, visit, day));
  }

  private List<Objection> review(Series one, AppointmentId visit, LocalDate day) {
    var before = one.standing();
    var after =
        one.inOrder().stream()
            .filter(session -> !session.status().missed())
            .map(session -> session.appointment().equals(visit) ? day : session.date())
            .toList();
    var protocol = protocols.of(one, policies.at(one.judgedBy()));
    boolean extended = decided.extended(one);
    var broken = SpacingPolicy.review(protocol, before, extended);
    return Stream.concat(
            SpacingPolicy.review(protocol, after, extended).stream()
                .filter(objection -> !broken.contains(objection)),
            unprepared(one, before, day))
        .toList();
  }

  private Stream<Objection> unprepared(Series one, List<LocalDate> before, LocalDate day) {
    boolean first = one.given().isEmpty() && before.stream().noneMatch(day::isAfter);
    return first
        ? candidates.review(one.patient(), one.site(), one.route(), protocols.of(one), day).stream()
            .filter(objection -> objection.rule().equals(PREPARATION))
        : Stream.empty();
  }
}
