package clinic.afterglow.preparation;

import clinic.afterglow.kernel.IllegalTransition;
import clinic.afterglow.kernel.SavedMeanwhile;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

@Entity
@Table(name = "preparation")
class Preparation extends AbstractAggregateRoot<Preparation> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private PreparationId id;

  private @Version @Nullable Long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "patient"))
  private PatientId patient;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "open_for"))
  private @Nullable PatientId openFor;

  @Enumerated(EnumType.STRING)
  private PreparationStatus status;

  @Embedded private PreparationContent content;

  private Instant savedAt;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "saved_by"))
  private UserId savedBy;

  private @Nullable Instant signedAt;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "signed_by"))
  private @Nullable UserId signedBy;

  @SuppressWarnings("NullAway.Init")
  protected Preparation() {}

  Preparation(PatientId patient, PreparationContent content, UserId by, Instant at) {
    this.id = PreparationId.next();
    this.patient = patient;
    this.openFor = patient;
    this.status = PreparationStatus.DRAFT;
    this.content = content;
    this.savedBy = by;
    this.savedAt = at;
    registerEvent(new PreparationBegun(patient, id, by, at));
  }

  void save(PreparationContent content, long seen, UserId by, Instant at) {
    requireDraft();
    refuseStale(seen);
    this.content = content;
    this.savedBy = by;
    this.savedAt = at;
    registerEvent(new PreparationSaved(patient, id, by, at));
  }

  void sign(long seen, UserId by, Instant at) {
    requireDraft();
    refuseStale(seen);
    this.status = PreparationStatus.SIGNED;
    this.openFor = null;
    this.signedBy = by;
    this.signedAt = at;
    registerEvent(new PreparationSigned(patient, id, by, at));
  }

  PreparationId id() {
    return id;
  }

  PatientId patient() {
    return patient;
  }

  PreparationContent content() {
    return content;
  }

  boolean isSigned() {
    return status == PreparationStatus.SIGNED;
  }

  PreparationDraft draft() {
    return new PreparationDraft(
        id, patient, content, Objects.requireNonNull(version), savedBy, savedAt);
  }

  SignedPreparation signed() {
    return new SignedPreparation(
        id, content, Objects.requireNonNull(signedBy), Objects.requireNonNull(signedAt));
  }

  private void requireDraft() {
    if (status != PreparationStatus.DRAFT) {
      throw new IllegalTransition(status, PreparationStatus.DRAFT);
    }
  }

  private void refuseStale(long seen) {
    if (Objects.requireNonNull(version) != seen) {
      throw new SavedMeanwhile(savedBy, savedAt);
    }
  }
}
