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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

@Entity
@Table(name = "visit_group")
class VisitGroup extends AbstractAggregateRoot<VisitGroup> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private GroupId id;

  private @Version @Nullable Long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "site"))
  private SiteId site;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "room"))
  private RoomId room;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "clinician"))
  private UserId clinician;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "second_clinician"))
  private @Nullable UserId second;

  @Column(name = "starts_at")
  private Instant start;

  @Column(name = "ends_at")
  private Instant end;

  private int capacity;
  private String title;
  private String theme;

  @Enumerated(EnumType.STRING)
  private GroupStatus status;

  private String reason;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "planned_by"))
  private UserId plannedBy;

  private Instant plannedAt;

  @SuppressWarnings("NullAway.Init")
  protected VisitGroup() {}

  VisitGroup(NewGroup wanted, UserId by, Instant at) {
    this.id = GroupId.next();
    this.site = wanted.site();
    this.status = GroupStatus.PLANNED;
    this.reason = "";
    this.plannedBy = by;
    this.plannedAt = at;
    this.start = wanted.place().start();
    this.end = wanted.slot().end();
    this.room = wanted.place().room();
    this.clinician = wanted.place().clinician();
    this.second = wanted.place().second().orElse(null);
    this.capacity = wanted.outline().capacity();
    this.title = wanted.outline().title();
    this.theme = wanted.outline().theme();
    registerEvent(new GroupPlanned(id, site, start, capacity, by, at));
  }

  void move(GroupPlace to, UserId by, Instant at) {
    require(GroupStatus.PLANNED, GroupStatus.PLANNED);
    var before = start;
    this.end = to.start().plus(length());
    this.start = to.start();
    this.room = to.room();
    this.clinician = to.clinician();
    this.second = to.second().orElse(null);
    registerEvent(new GroupMoved(id, site, start, before, by, at));
  }

  void revise(GroupOutline outline, UserId by, Instant at) {
    refuseCancelled();
    write(outline);
    registerEvent(new GroupRevised(id, site, start, capacity, by, at));
  }

  void cancel(String why, int participants, UserId by, Instant at) {
    require(GroupStatus.PLANNED, GroupStatus.CANCELLED);
    this.status = GroupStatus.CANCELLED;
    this.reason = why.strip();
    registerEvent(new GroupCancelled(id, site, start, participants, by, at));
  }

  /** May be said again, when somebody came after all. */
  void held(String about, long tookPart, UserId by, Instant at) {
    refuseCancelled();
    this.status = GroupStatus.HELD;
    write(outline().about(about));
    registerEvent(new GroupHeld(id, site, start, tookPart, by, at));
  }

  void refuseCancelled() {
    if (status == GroupStatus.CANCELLED) {
      throw new IllegalTransition(status, GroupStatus.HELD);
    }
  }

  /** What a participant's own appointment says. */
  NewAppointment visit(PatientId patient) {
    return new NewAppointment(
        patient, AppointmentKind.INTEGRATION, site, room, clinician, start, length());
  }

  /** The room and those who lead it. */
  List<UUID> resources() {
    return Stream.concat(Stream.of(room.value()), place().clinicians().stream().map(UserId::value))
        .toList();
  }

  Slot slot() {
    return new Slot(start, length());
  }

  GroupPlace place() {
    return new GroupPlace(room, clinician, Optional.ofNullable(second), start);
  }

  GroupOutline outline() {
    return new GroupOutline(title, theme, capacity);
  }

  private void write(GroupOutline outline) {
    this.capacity = outline.capacity();
    this.title = outline.title();
    this.theme = outline.theme();
  }

  private Duration length() {
    return Duration.between(start, end);
  }

  private void require(GroupStatus now, GroupStatus next) {
    if (status != now) {
      throw new IllegalTransition(status, next);
    }
  }

  GroupId getId() {
    return id;
  }

  long version() {
    return java.util.Objects.requireNonNull(version);
  }

  SiteId site() {
    return site;
  }
}
