package clinic.afterglow.outcomes;

import clinic.afterglow.kernel.AlreadyStruckOut;
import clinic.afterglow.kernel.Ids;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

@Entity
@Table(name = "measurement")
class Measurement extends AbstractAggregateRoot<Measurement> {

  private @Id UUID id;
  private @Version @Nullable Long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "patient"))
  private PatientId patient;

  @Enumerated(EnumType.STRING)
  private Instrument instrument;

  private LocalDate takenOn;

  @Convert(converter = AnswersConverter.class)
  private List<@Nullable Integer> answers;

  private @Nullable Integer total;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
  private UserId recordedBy;

  private Instant recordedAt;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "struck_by"))
  private @Nullable UserId struckBy;

  private @Nullable Instant struckAt;
  private @Nullable String struckReason;

  @SuppressWarnings("NullAway.Init")
  protected Measurement() {}

  Measurement(NewMeasurement taken, UserId by, Instant at) {
    this.id = Ids.next();
    this.patient = taken.patient();
    this.instrument = taken.instrument();
    this.takenOn = taken.takenOn();
    this.answers = taken.answers();
    this.total = Scoring.total(instrument, answers).orElse(null);
    this.recordedBy = by;
    this.recordedAt = at;
    registerEvent(
        new MeasureScored(patient, id, instrument, Optional.ofNullable(total), takenOn, by, at));
  }

  /** Takes a wrong entry out of the record; it stays readable. A second time is refused. */
  void strikeOut(String reason, UserId by, Instant at) {
    if (struckAt != null) {
      throw new AlreadyStruckOut();
    }
    struckReason = reason;
    struckBy = by;
    struckAt = at;
    registerEvent(new MeasureStruckOut(patient, id, instrument, by, at));
  }

  PatientId patient() {
    return patient;
  }

  boolean flagsSuicideRisk() {
    return Scoring.flagsSuicideRisk(instrument, answers);
  }

  Score toScore() {
    var sum = Optional.ofNullable(total);
    return new Score(
        id,
        instrument,
        takenOn,
        sum,
        sum.map(instrument::severity),
        answers,
        recordedBy,
        recordedAt,
        struckOut());
  }

  private Optional<Score.StrikeOut> struckOut() {
    return struckReason == null || struckBy == null || struckAt == null
        ? Optional.empty()
        : Optional.of(new Score.StrikeOut(struckReason, struckBy, struckAt));
  }
}
