package clinic.afterglow.dosing;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What was done about one red reading. */
@Entity
@Table(name = "alert_answer")
class AlertAnswer extends AbstractAggregateRoot<AlertAnswer> {

  private @Id UUID id;
  private @Version @Nullable Long version;
  private UUID reading;

  @Enumerated(EnumType.STRING)
  private AlertAction action;

  private String note;

  @Column(name = "answered_at")
  private Instant at;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "answered_by"))
  private UserId by;

  @SuppressWarnings("NullAway.Init")
  protected AlertAnswer() {}

  AlertAnswer(
      MedicineSession session,
      UUID reading,
      AlertAction action,
      String note,
      UserId by,
      Instant at) {
    this.id = Ids.next();
    this.reading = reading;
    this.action = action;
    this.note = note.strip();
    this.by = by;
    this.at = at;
    registerEvent(
        new AlertAnswered(session.getPatient(), session.getId(), reading, action, by, at));
  }

  UUID reading() {
    return reading;
  }

  AlertAnswerDetails details() {
    return new AlertAnswerDetails(action, note, at, by);
  }
}
