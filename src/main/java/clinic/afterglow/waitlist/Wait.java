package clinic.afterglow.waitlist;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentKind;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.temporal.ChronoField;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Somebody who would come earlier. */
@Entity
@Table(name = "waitlist_entry")
class Wait extends AbstractAggregateRoot<Wait> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private WaitId id;

  private @Version @Nullable Long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "patient"))
  private PatientId patient;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "site"))
  private SiteId site;

  @Enumerated(EnumType.STRING)
  private AppointmentKind kind;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "visit"))
  private @Nullable AppointmentId visit;

  private int minutes;

  @Convert(converter = DaysConverter.class)
  private Set<DayOfWeek> days;

  private int fromMinute;
  private int untilMinute;
  private int noticeHours;

  @Enumerated(EnumType.STRING)
  private WaitStatus status;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "added_by"))
  private UserId addedBy;

  private Instant since;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "closed_by"))
  private @Nullable UserId closedBy;

  private @Nullable Instant closedAt;

  @SuppressWarnings("NullAway.Init")
  protected Wait() {}

  Wait(NewWait wanted, UserId by, Instant at) {
    this.id = WaitId.next();
    this.patient = wanted.patient();
    this.site = wanted.site();
    this.kind = wanted.kind();
    this.visit = wanted.visit().orElse(null);
    this.minutes = Math.toIntExact(wanted.length().toMinutes());
    this.days = wanted.wish().days();
    this.fromMinute = wanted.wish().from().get(ChronoField.MINUTE_OF_DAY);
    this.untilMinute = wanted.wish().until().get(ChronoField.MINUTE_OF_DAY);
    this.noticeHours = wanted.wish().noticeHours();
    this.status = WaitStatus.WAITING;
    this.addedBy = by;
    this.since = at;
    registerEvent(new WaitChanged(patient, id, kind, status, by, at));
  }

  /** Throws {@link NoLongerWaiting} when somebody has closed it meanwhile. */
  void placed(AppointmentId found, UserId by, Instant at) {
    close(WaitStatus.PLACED, by, at);
    visit = found;
  }

  /** Throws {@link NoLongerWaiting} when somebody has closed it meanwhile. */
  void withdrawn(UserId by, Instant at) {
    close(WaitStatus.WITHDRAWN, by, at);
  }

  private void close(WaitStatus how, UserId by, Instant at) {
    if (status != WaitStatus.WAITING) {
      throw new NoLongerWaiting();
    }
    status = how;
    closedBy = by;
    closedAt = at;
    registerEvent(new WaitChanged(patient, id, kind, status, by, at));
  }

  WaitId id() {
    return id;
  }

  PatientId patient() {
    return patient;
  }
}
