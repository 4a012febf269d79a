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
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One reading; a wrong one is struck through and stays readable. */
@Entity
@Table(name = "vital_reading")
class VitalReading extends AbstractAggregateRoot<VitalReading> {

  private @Id UUID id;
  private @Version @Nullable Long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "session"))
  private SessionId session;

  private @Embedded NewReading reading;

  @Enumerated(EnumType.STRING)
  private Alert alert;

  private boolean lateEntry;
  private Instant enteredAt;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "entered_by"))
  private UserId by;

  private @Nullable Instant struckAt;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "struck_by"))
  private @Nullable UserId struckBy;

  private @Nullable String struckReason;

  @SuppressWarnings("NullAway.Init")
  protected VitalReading() {}

  VitalReading(
      MedicineSession session,
      NewReading reading,
      Alert alert,
      Duration lateAfter,
      UserId by,
      Instant at) {
    this.id = Ids.next();
    this.session = session.getId();
    this.reading = reading;
    this.alert = alert;
    this.lateEntry = Duration.between(reading.observedAt(), at).compareTo(lateAfter) > 0;
    this.by = by;
    this.enteredAt = at;
    registerEvent(new VitalsTaken(session.getPatient(), session.getId(), id, alert, by, at));
  }

  /** Replaces nothing: the words stay, crossed out, beside those that are right. */
  void strike(MedicineSession of, String reason, VitalReading instead, UserId who, Instant at) {
    if (struckAt != null) {
      throw new AlreadyCorrected();
    }
    struckAt = at;
    struckBy = who;
    struckReason = reason.strip();
    registerEvent(new VitalsCorrected(of.getPatient(), session, id, instead.id, who, at));
  }

  UUID id() {
    return id;
  }

  SessionId session() {
    return session;
  }

  NewReading values() {
    return reading;
  }

  Alert alert() {
    return alert;
  }

  VitalRow row(@Nullable AlertAnswerDetails answer) {
    return new VitalRow(
        id, reading, alert, lateEntry, enteredAt, by, answer, struckAt, struckBy, struckReason);
  }
}
