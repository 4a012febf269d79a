package clinic.afterglow.feeds;

import clinic.afterglow.kernel.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** The one address under which a clinician's calendar can be read. */
@Entity
@Table(name = "calendar_feed")
class CalendarFeed extends AbstractAggregateRoot<CalendarFeed> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "clinician"))
  private UserId clinician;

  private @Version @Nullable Long version;
  private String tokenHash;
  private Instant madeAt;

  @SuppressWarnings("NullAway.Init")
  protected CalendarFeed() {}

  CalendarFeed(UserId clinician, FeedToken token, Instant at) {
    this.clinician = clinician;
    give(token, at);
  }

  /** From now on it has another address, and the one before leads nowhere. */
  final void give(FeedToken token, Instant at) {
    tokenHash = token.hash();
    madeAt = at;
    registerEvent(new CalendarFeedMade(clinician, at));
  }

  Instant madeAt() {
    return madeAt;
  }
}
