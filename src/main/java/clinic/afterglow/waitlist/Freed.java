package clinic.afterglow.waitlist;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.scheduling.AppointmentKind;
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
import org.jspecify.annotations.Nullable;

/** A time that became free, until somebody of the waitlist takes it. */
@Entity
@Table(name = "freed_slot")
class Freed {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private FreedSlotId id;

  private @Version @Nullable Long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "site"))
  private SiteId site;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "room"))
  private @Nullable RoomId room;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "clinician"))
  private @Nullable UserId clinician;

  @Enumerated(EnumType.STRING)
  private @Nullable AppointmentKind kind;

  @Column(name = "starts_at")
  private Instant start;

  @Column(name = "ends_at")
  private Instant end;

  @Enumerated(EnumType.STRING)
  private FreedCause cause;

  private Instant freedAt;

  @Enumerated(EnumType.STRING)
  private FreedStatus status;

  @SuppressWarnings("NullAway.Init")
  protected Freed() {}

  Freed(Place place, @Nullable AppointmentKind kind, FreedCause cause, Instant at) {
    this.id = FreedSlotId.next();
    this.site = place.site();
    this.room = place.room();
    this.clinician = place.clinician();
    this.kind = kind;
    this.start = place.start();
    this.end = place.end();
    this.cause = cause;
    this.freedAt = at;
    this.status = FreedStatus.OPEN;
  }

  /**
   * Where and when something became free.
   *
   * @param room null when any room will do
   * @param clinician null when only the room is known
   */
  record Place(
      SiteId site, @Nullable RoomId room, @Nullable UserId clinician, Instant start, Instant end) {}

  /** Throws {@link SlotGone} when somebody else has it or it is past. */
  void requireOpen(Instant now) {
    if (status != FreedStatus.OPEN || !end.isAfter(now)) {
      throw new SlotGone();
    }
  }

  void freedAgain() {
    status = FreedStatus.FREED_AGAIN;
  }

  void taken() {
    status = FreedStatus.TAKEN;
  }
}
