package clinic.afterglow.dosing;

import clinic.afterglow.kernel.Ids;
import clinic.afterglow.kernel.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

@Entity
@Table(name = "adverse_event")
class AdverseEvent extends AbstractAggregateRoot<AdverseEvent> {

  private @Id UUID id;
  private @Version @Nullable Long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "session"))
  private SessionId session;

  private @Embedded NewAdverseEvent what;

  private boolean symptomaticHypertension;
  private Instant recordedAt;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
  private UserId by;

  @SuppressWarnings("NullAway.Init")
  protected AdverseEvent() {}

  AdverseEvent(MedicineSession session, NewAdverseEvent what, UserId by, Instant at) {
    this.id = Ids.next();
    this.session = session.getId();
    this.what = what;
    this.symptomaticHypertension = what.symptomaticHypertension();
    this.by = by;
    this.recordedAt = at;
    registerEvent(
        new AdverseEventRecorded(
            session.getPatient(),
            this.session,
            id,
            what.type(),
            what.severity(),
            symptomaticHypertension,
            by,
            at));
  }

  AdverseEventDetails details() {
    return new AdverseEventDetails(id, what, recordedAt, by);
  }
}
