package clinic.afterglow.repair;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteId;
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
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Written once and never changed. */
@Entity
@Table(name = "day_repair")
class AppliedRepair extends AbstractAggregateRoot<AppliedRepair> {

  private @Id UUID id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "site"))
  private SiteId site;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "room"))
  private @Nullable RoomId room;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "clinician"))
  private @Nullable UserId clinician;

  @Column(name = "starts_at")
  private Instant start;

  @Column(name = "ends_at")
  private Instant end;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "applied_by"))
  private UserId appliedBy;

  private Instant appliedAt;

  @SuppressWarnings("NullAway.Init")
  protected AppliedRepair() {}

  AppliedRepair(Outage outage, int moved, UserId by, Instant at) {
    this.id = Ids.next();
    this.site = outage.site();
    this.room = outage.room().orElse(null);
    this.clinician = outage.clinician().orElse(null);
    this.start = outage.from();
    this.end = outage.until();
    this.appliedBy = by;
    this.appliedAt = at;
    registerEvent(new DayRepaired(id, moved, by, at));
  }

  UUID id() {
    return id;
  }
}
