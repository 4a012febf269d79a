package clinic.afterglow.series;

import clinic.afterglow.kernel.Ids;
import clinic.afterglow.kernel.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Written once and never changed. */
@Entity
@Table(name = "series_review")
class SeriesReview extends AbstractAggregateRoot<SeriesReview> {

  private @Id UUID id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "series"))
  private SeriesId series;

  @Enumerated(EnumType.STRING)
  private ReviewKind kind;

  private int afterDoses;

  @Enumerated(EnumType.STRING)
  private ReviewDecision decision;

  private String reason;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "reviewed_by"))
  private UserId reviewedBy;

  private Instant reviewedAt;

  @SuppressWarnings("NullAway.Init")
  protected SeriesReview() {}

  SeriesReview(
      Series about,
      ReviewKind kind,
      ReviewDecision decision,
      String reason,
      UserId by,
      Instant at) {
    this.id = Ids.next();
    this.series = about.id();
    this.kind = kind;
    this.afterDoses = about.given().size();
    this.decision = decision;
    this.reason = reason.strip();
    this.reviewedBy = by;
    this.reviewedAt = at;
    registerEvent(new SeriesReviewed(about.patient(), series, kind, afterDoses, decision, by, at));
  }

  ReviewPolicy.Reviewed looked() {
    return new ReviewPolicy.Reviewed(kind, afterDoses);
  }

  SeriesId series() {
    return series;
  }

  ReviewDecision decision() {
    return decision;
  }

  SeriesReviewDetails details(boolean withReason) {
    return new SeriesReviewDetails(
        series, kind, afterDoses, decision, withReason ? reason : "", reviewedBy, reviewedAt);
  }
}
