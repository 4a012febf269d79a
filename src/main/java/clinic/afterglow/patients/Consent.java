package clinic.afterglow.patients;

import clinic.afterglow.clinic.PolicyVersion;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.kernel.UserId;
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
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

@Entity
@Table(name = "consent")
class Consent extends AbstractAggregateRoot<Consent> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private ConsentId id;

  private @Version @Nullable Long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "patient"))
  private PatientId patient;

  @Enumerated(EnumType.STRING)
  private Route route;

  private String textVersion;
  private @Nullable String textHash;
  private String signedName;
  private Instant givenAt;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "given_by"))
  private UserId givenBy;

  private LocalDate validUntil;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "policy_version"))
  private PolicyVersion policyVersion;

  private @Nullable Instant withdrawnAt;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "withdrawn_by"))
  private @Nullable UserId withdrawnBy;

  private @Nullable String withdrawalReason;

  @SuppressWarnings("NullAway.Init")
  protected Consent() {}

  Consent(PatientId patient, NewConsent wanted, ConsentTerm term, UserId by, Instant at) {
    this.id = ConsentId.next();
    this.patient = patient;
    this.route = wanted.text().route();
    this.textVersion = wanted.text().version();
    this.textHash = wanted.text().hash();
    this.signedName = wanted.signedName().strip();
    this.validUntil = term.until();
    this.policyVersion = term.judgedBy();
    this.givenBy = by;
    this.givenAt = at;
    registerEvent(new ConsentGiven(patient, id, route, validUntil, by, at));
  }

  void withdraw(String reason, UserId by, Instant at) {
    withdrawalReason = reason.strip();
    withdrawnBy = by;
    withdrawnAt = at;
    registerEvent(new ConsentWithdrawn(patient, id, route, by, at));
  }

  ConsentStatus statusOn(LocalDate day) {
    if (withdrawnAt != null) {
      return ConsentStatus.WITHDRAWN;
    }
    return day.isAfter(validUntil) ? ConsentStatus.EXPIRED : ConsentStatus.VALID;
  }

  public ConsentId getId() {
    return id;
  }

  public Route getRoute() {
    return route;
  }

  public String getTextVersion() {
    return textVersion;
  }

  Optional<String> textHash() {
    return Optional.ofNullable(textHash);
  }

  public String getSignedName() {
    return signedName;
  }

  public Instant getGivenAt() {
    return givenAt;
  }

  public UserId getGivenBy() {
    return givenBy;
  }

  public LocalDate getValidUntil() {
    return validUntil;
  }

  public @Nullable Instant getWithdrawnAt() {
    return withdrawnAt;
  }

  public @Nullable String getWithdrawalReason() {
    return withdrawalReason;
  }
}
