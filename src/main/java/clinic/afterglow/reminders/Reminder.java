package clinic.afterglow.reminders;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.IllegalTransition;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One message about one visit as it stands at one revision. */
@Entity
@Table(name = "reminder")
class Reminder extends AbstractAggregateRoot<Reminder> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private ReminderId id;

  private @Version @Nullable Long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "patient"))
  private PatientId patient;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "appointment"))
  private AppointmentId appointment;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "site"))
  private SiteId site;

  private Instant visitStart;

  @Column(name = "visit_revision")
  private int revision;

  @Enumerated(EnumType.STRING)
  private Occasion occasion;

  @Enumerated(EnumType.STRING)
  private ReminderStatus status;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Enumerated(EnumType.STRING)
  private @Nullable Trouble trouble;

  private int attempts;
  private Instant madeAt;
  private @Nullable Instant nextTry;
  private @Nullable Instant takenAt;
  private @Nullable Instant settledAt;

  @SuppressWarnings("NullAway.Init")
  protected Reminder() {}

  /**
   * @param revision how often the visit has been given another time since the patient was told
   */
  Reminder(VisitFacts visit, Occasion occasion, Channel channel, int revision, Instant at) {
    this.id = ReminderId.next();
    this.patient = visit.patient();
    this.appointment = visit.appointment();
    this.site = visit.site();
    this.visitStart = visit.start();
    this.revision = revision;
    this.occasion = occasion;
    this.channel = channel;
    this.status = ReminderStatus.WAITING;
    this.madeAt = at;
    this.nextTry = at;
  }

  void take(Channel by, Instant at) {
    become(ReminderStatus.WAITING, ReminderStatus.SENDING);
    channel = by;
    attempts++;
    nextTry = null;
    takenAt = at;
  }

  void waitUntil(Instant then) {
    become(ReminderStatus.WAITING, ReminderStatus.WAITING);
    nextTry = then;
  }

  void sent(Instant at) {
    become(ReminderStatus.SENDING, ReminderStatus.SENT);
    settled(null, at);
    registerEvent(new ReminderSent(patient, appointment, occasion, channel, UserId.SYSTEM, at));
  }

  /** Tried again later where that may help and the visit has not begun by then. */
  void failed(Trouble why, Instant at) {
    var again = why.mayPass() ? Backoff.next(attempts, at, visitStart).orElse(null) : null;
    var next = why.leavesDoubt() ? ReminderStatus.UNCERTAIN : ReminderStatus.FAILED;
    become(ReminderStatus.SENDING, again == null ? next : ReminderStatus.WAITING);
    settled(why, at);
    nextTry = again;
    registerEvent(
        new ReminderFailed(patient, appointment, occasion, channel, why, UserId.SYSTEM, at));
  }

  /** Before anything is sent it turns out that it cannot be. */
  void impossible(Channel by, Trouble why, Instant at) {
    take(by, at);
    failed(why, at);
  }

  void stop(Instant at) {
    become(ReminderStatus.WAITING, ReminderStatus.STOPPED);
    nextTry = null;
    settledAt = at;
  }

  /** Somebody at the desk wants it sent once more. */
  void again(UserId wantedBy, Instant at) {
    if (!ReminderStatus.AGAIN.contains(status)) {
      throw new IllegalTransition(status, ReminderStatus.WAITING);
    }
    status = ReminderStatus.WAITING;
    attempts = 0;
    nextTry = at;
    registerEvent(new ReminderWantedAgain(patient, appointment, occasion, wantedBy, at));
  }

  private void settled(@Nullable Trouble why, Instant at) {
    trouble = why;
    settledAt = at;
    takenAt = null;
  }

  private void become(ReminderStatus from, ReminderStatus to) {
    if (status != from) {
      throw new IllegalTransition(status, to);
    }
    status = to;
  }

  ReminderId id() {
    return id;
  }

  ReminderStatus status() {
    return status;
  }

  Optional<Trouble> trouble() {
    return Optional.ofNullable(trouble);
  }

  Occasion occasion() {
    return occasion;
  }

  Instant visitStart() {
    return visitStart;
  }

  int revision() {
    return revision;
  }
}
