package clinic.afterglow.repair;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.Ids;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
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
@Table(name = "repaired_visit")
class RepairedVisit extends AbstractAggregateRoot<RepairedVisit> {

  private @Id UUID id;

  private @Version @Nullable Long version;

  private UUID repair;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "site"))
  private SiteId site;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "appointment"))
  private AppointmentId appointment;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "patient"))
  private PatientId patient;

  @Embedded
  @AttributeOverride(name = "room", column = @Column(name = "from_room"))
  @AttributeOverride(name = "clinician", column = @Column(name = "from_clinician"))
  @AttributeOverride(name = "start", column = @Column(name = "from_start"))
  private PlaceColumns before;

  @Embedded
  @AttributeOverride(name = "room", column = @Column(name = "to_room"))
  @AttributeOverride(name = "clinician", column = @Column(name = "to_clinician"))
  @AttributeOverride(name = "start", column = @Column(name = "to_start"))
  private PlaceColumns after;

  private boolean toBeTold;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "told_by"))
  private @Nullable UserId toldBy;

  private @Nullable Instant toldAt;

  @SuppressWarnings("NullAway.Init")
  protected RepairedVisit() {}

  /** Whoever comes at the time they know has nothing to be told. */
  RepairedVisit(AppliedRepair repair, SiteId site, VisitRepair moved, VisitPlace to) {
    this.id = Ids.next();
    this.repair = repair.id();
    this.site = site;
    this.appointment = moved.visit();
    this.patient = moved.patient();
    this.before = PlaceColumns.of(moved.from());
    this.after = PlaceColumns.of(to);
    this.toBeTold = !moved.from().start().equals(to.start());
  }

  /** Nothing happens when somebody has told them before. */
  void told(UserId by, Instant at) {
    if (toldAt == null) {
      toldBy = by;
      toldAt = at;
      registerEvent(new PatientTold(patient, id, appointment, by, at));
    }
  }
}
