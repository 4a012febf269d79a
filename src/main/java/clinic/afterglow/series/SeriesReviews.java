package clinic.afterglow.series;

import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.FRONT_DESK;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;

import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A prescriber's look at a running series: at its midpoint and after a gap (clinical rules, section
 * 0). A review changes no visit by itself: extended, the window stands in the way of no date any
 * more; to be ended or begun anew, the series waits for the front desk.
 */
@Service
@Transactional
@RolesAllowed(PRESCRIBER)
public class SeriesReviews {

  private final SeriesRepository series;
  private final SeriesReviewRepository reviews;
  private final ReviewNeeds needs;
  private final SeriesWorklists worklists;
  private final CurrentUser user;
  private final Clock clock;

  SeriesReviews(
      SeriesRepository series,
      SeriesReviewRepository reviews,
      ReviewNeeds needs,
      SeriesWorklists worklists,
      CurrentUser user,
      Clock clock) {
    this.series = series;
    this.reviews = reviews;
    this.needs = needs;
    this.worklists = worklists;
    this.user = user;
    this.clock = clock;
  }

  /** Answers every review that is asked for now. Throws {@link NothingToReview} when none is. */
  public void record(SeriesId id, ReviewDecision decision, String reason) {
    var one = series.withSessions(id).orElseThrow(NoSuchRecord::new);
    var asked = ReviewKind.askedBy(needs.of(one));
    if (asked.isEmpty()) {
      throw new NothingToReview();
    }
    asked.forEach(kind ->
        reviews.save(new SeriesReview(one, kind, decision, reason, user.id(), clock.instant())));
  }

  /** Oldest first; the front desk reads the decision without its clinical reason. */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public List<SeriesReviewDetails> of(PatientId patient) {
    boolean clinical = user.is(Role.THERAPIST, Role.NURSE, Role.PRESCRIBER);
    return reviews.of(patient).stream().map(review -> review.details(clinical)).toList();
  }

  /** Those that wait, the longest without a dose first. */
  @Transactional(readOnly = true)
  public List<SeriesToReview> waiting(int limit) {
    return worklists.toReview(limit);
  }

  /** Missed sessions without another date, the oldest first. */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, DIRECTOR})
  public List<SessionToReplace> toReplace(int limit) {
    return worklists.toReplace(limit);
  }

  /**
   * Series that a prescriber has decided to end or to begin anew, until the desk has ended them.
   */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, DIRECTOR})
  public List<SeriesToEnd> toEnd(int limit) {
    return worklists.toEnd(limit);
  }
}
