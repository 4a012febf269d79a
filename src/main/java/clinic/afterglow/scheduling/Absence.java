package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.RoomId;
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
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A clinician is away or a room cannot be used for a time; booked visits stay where they are. */
@Entity
@Table(name = "absence")
class Absence extends AbstractAggregateRoot<Absence> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private AbsenceId id;

  private @Version @Nullable Long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "room"))
  private @Nullable RoomId room;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "clinician"))
  private @Nullable UserId clinician;

  @Enumerated(EnumType.STRING)
  private AbsenceKind kind;

  @Column(name = "starts_at")
  private Instant start;

  @Column(name = "ends_at")
  private Instant end;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
  private UserId recordedBy;

  private Instant recordedAt;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "withdrawn_by"))
  private @Nullable UserId withdrawnBy;

  private @Nullable Instant withdrawnAt;
  private String withdrawnReason;

  @SuppressWarnings("NullAway.Init")
  protected Absence() {}

  Absence(NewAbsence wanted, UserId by, Instant at) {
    this.id = AbsenceId.next();
    this.room = wanted.what() == ResourceKind.ROOM ? new RoomId(wanted.resource()) : null;
    this.clinician = wanted.what() == ResourceKind.CLINICIAN ? new UserId(wanted.resource()) : null;
    this.kind = wanted.kind();
    this.start = wanted.from();
    this.end = wanted.until();
    this.recordedBy = by;
    this.recordedAt = at;
    this.withdrawnReason = "";
    registerEvent(new AbsenceRecorded(id, what(), resource(), kind, start, end, by, at));
  }

  /** Nothing happens when somebody has withdrawn it before. */
  void withdraw(String reason, UserId by, Instant at) {
    if (withdrawnAt != null) {
      return;
    }
    withdrawnBy = by;
    withdrawnAt = at;
    withdrawnReason = reason.strip();
    registerEvent(new AbsenceWithdrawn(id, what(), resource(), kind, start, end, by, at));
  }

  AbsenceId id() {
    return id;
  }

  Instant start() {
    return start;
  }

  Instant end() {
    return end;
  }

  UUID resource() {
    return room != null ? room.value() : Objects.requireNonNull(clinician).value();
  }

  private ResourceKind what() {
    return room != null ? ResourceKind.ROOM : ResourceKind.CLINICIAN;
  }
}
