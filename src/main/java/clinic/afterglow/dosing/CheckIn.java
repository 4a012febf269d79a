package clinic.afterglow.dosing;

import clinic.afterglow.kernel.Ids;
import clinic.afterglow.kernel.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What was asked and answered at the door, once for each check-in. */
@Entity
@Immutable
@Table(name = "session_check_in")
class CheckIn {

  private @Id UUID id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "session"))
  private SessionId session;

  private @Embedded CheckInAnswers answers;

  @Column(name = "asked_at")
  private Instant at;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "asked_by"))
  private UserId by;

  @SuppressWarnings("NullAway.Init")
  protected CheckIn() {}

  CheckIn(SessionId session, CheckInAnswers answers, UserId by, Instant at) {
    this.id = Ids.next();
    this.session = session;
    this.answers = answers;
    this.by = by;
    this.at = at;
  }

  SessionId session() {
    return session;
  }

  CheckInAnswers answers() {
    return answers;
  }

  Instant at() {
    return at;
  }

  UserId by() {
    return by;
  }
}
