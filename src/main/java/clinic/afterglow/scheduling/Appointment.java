package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.IllegalTransition;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

@Entity
@Table(name = "appointment")
class Appointment extends AbstractAggregateRoot<Appointment> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private AppointmentId id;

  private @Version @Nullable Long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "patient"))
  private PatientId patient;

  @Enumerated(EnumType.STRING)
  private AppointmentKind kind;

  @Enumerated(EnumType.STRING)
  private AppointmentStatus status;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "site"))
  private SiteId site;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "room"))
  private RoomId room;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "clinician"))
  private UserId clinician;

  @Column(name = "starts_at")
  private Instant start;

  @Column(name = "ends_at")
  private Instant end;

  private String reason;
  private @Embedded AppointmentTimes times;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "visit_group"))
  private @Nullable GroupId group;

  @Enumerated(EnumType.STRING)
  private @Nullable Attendance attendance;

  @SuppressWarnings("NullAway.Init")
  protected Appointment() {}

  Appointment(NewAppointment wanted, UserId by, Instant at) {
    this.id = AppointmentId.next();
    this.patient = wanted.patient();
    this.kind = wanted.kind();
    this.status = AppointmentStatus.BOOKED;
    this.site = wanted.site();
    this.room = wanted.room();
    this.clinician = wanted.clinician();
    this.start = wanted.start();
    this.end = wanted.slot().end();
    this.reason = "";
    this.times = AppointmentTimes.booked(at);
    registerEvent(new AppointmentBooked(patient, id, kind, site, start, by, at));
  }

  /** A place in a group, which has room and clinician. */
  Appointment(VisitGroup group, PatientId patient, UserId by, Instant at) {
    this(group.visit(patient), by, at);
    this.group = group.getId();
    registerEvent(new GroupJoined(patient, id, group.getId(), site, start, by, at));
  }

  /** Another time has to be confirmed anew. */
  void move(RoomId newRoom, UserId newClinician, Instant newStart, UserId by, Instant at) {
    if (!status.expected()) {
      throw new IllegalTransition(status, AppointmentStatus.BOOKED);
    }
    var before = start;
    var left = new LeftPlace(room, clinician, start, end);
    if (!newStart.equals(start)) {
      status = AppointmentStatus.BOOKED;
      times = times.reached(status, at);
    }
    end = newStart.plus(length());
    start = newStart;
    room = newRoom;
    clinician = newClinician;
    registerEvent(new AppointmentMoved(patient, id, kind, site, before, newStart, left, by, at));
  }

  /** Nothing happens when somebody has said so before. */
  void reach(AppointmentStatus wanted, UserId by, Instant at) {
    if (status == wanted) {
      return;
    }
    var before = status;
    status = status.to(wanted);
    times = times.reached(wanted, at);
    changed(before, by, at);
  }

  /** It took place, however far anybody said it had come; what gave its time back did not. */
  void held(UserId by, Instant at) {
    if (!status.holdsItsTime() || status == AppointmentStatus.DEPARTED) {
      return;
    }
    var before = status;
    status = AppointmentStatus.DEPARTED;
    times = times.reached(status, at);
    changed(before, by, at);
  }

  /** The state one step before. */
  AppointmentStatus before(AppointmentStatus from) {
    return times.before(from);
  }

  /** One step back after a wrong click; refused when it has come elsewhere meanwhile. */
  void takeBack(AppointmentStatus from, UserId by, Instant at) {
    var before = times.before(from);
    if (status != from) {
      throw new IllegalTransition(status, before);
    }
    status = before;
    times = times.without(from);
    attendance = null;
    changed(from, by, at);
  }

  private void changed(AppointmentStatus before, UserId by, Instant at) {
    registerEvent(
        new AppointmentStatusChanged(patient, id, kind, site, start, before, status, by, at));
  }

  /** Under the notice the clinic asks for, it counts as late. */
  void cancel(String why, Duration notice, UserId by, Instant at) {
    reach(
        late(notice, at) ? AppointmentStatus.LATE_CANCELLED : AppointmentStatus.CANCELLED, by, at);
    reason = why.strip();
  }

  boolean late(Duration notice, Instant at) {
    return Duration.between(at, start).compareTo(notice) < 0;
  }

  /** The clinic calls it off: that is never late. */
  void callOff(String why, UserId by, Instant at) {
    reach(AppointmentStatus.CANCELLED, by, at);
    reason = why.strip();
  }

  /** Says whether a participant of a group came; nothing happens when it was said before. */
  void attend(Attendance found, String theme, UserId by, Instant at) {
    if (attendance == found) {
      return;
    }
    if (!found.tookPart()) {
      reach(AppointmentStatus.NO_SHOW, by, at);
    } else if (status.holdsItsTime()) {
      held(by, at);
    } else {
      throw new IllegalTransition(status, AppointmentStatus.DEPARTED);
    }
    attendance = found;
    registerEvent(
        new GroupAttended(patient, id, Objects.requireNonNull(group), found, start, theme, by, at));
  }

  Slot slot() {
    return new Slot(start, length());
  }

  List<Busy> busy() {
    return resources().stream().map(resource -> new Busy(resource, start, end)).toList();
  }

  /** In a group the group has room and clinician. */
  List<UUID> resources() {
    return group == null
        ? List.of(room.value(), clinician.value(), patient.value())
        : List.of(patient.value());
  }

  private Duration length() {
    return Duration.between(start, end);
  }

  public AppointmentId getId() {
    return id;
  }

  public PatientId getPatient() {
    return patient;
  }

  public AppointmentKind getKind() {
    return kind;
  }

  public AppointmentStatus getStatus() {
    return status;
  }

  public SiteId getSite() {
    return site;
  }

  public RoomId getRoom() {
    return room;
  }

  public UserId getClinician() {
    return clinician;
  }

  public Instant getStart() {
    return start;
  }

  public Instant getEnd() {
    return end;
  }

  public AppointmentTimes getTimes() {
    return times;
  }

  public String getReason() {
    return reason;
  }

  public @Nullable GroupId getGroup() {
    return group;
  }
}
