package clinic.afterglow.screening;

import clinic.afterglow.kernel.Ids;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
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

@Entity
@Table(name = "clearance_hold")
class ClearanceHold extends AbstractAggregateRoot<ClearanceHold> {

  private @Id UUID id;
  private @Version @Nullable Long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "patient"))
  private PatientId patient;

  @Enumerated(EnumType.STRING)
  private HoldReason reason;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "placed_by"))
  private UserId placedBy;

  private Instant placedAt;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "released_by"))
  private @Nullable UserId releasedBy;

  private @Nullable Instant releasedAt;
  private @Nullable String releaseReason;

  @SuppressWarnings("NullAway.Init")
  protected ClearanceHold() {}

  ClearanceHold(PatientId patient, HoldReason reason, UserId by, Instant at) {
    this.id = Ids.next();
    this.patient = patient;
    this.reason = reason;
    this.placedBy = by;
    this.placedAt = at;
    registerEvent(new ClearanceWithdrawn(patient, id, reason, by, at));
  }

  void release(@Nullable String why, UserId by, Instant at) {
    releaseReason = why;
    releasedBy = by;
    releasedAt = at;
    registerEvent(new ClearanceRestored(patient, id, reason, by, at));
  }

  HoldReason reason() {
    return reason;
  }

  HoldDetails toDetails() {
    return new HoldDetails(reason, placedBy, placedAt);
  }
}
