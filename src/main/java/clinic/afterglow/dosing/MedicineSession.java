package clinic.afterglow.dosing;

import static clinic.afterglow.dosing.SessionStatus.CANCELLED;
import static clinic.afterglow.dosing.SessionStatus.CHECKED_IN;
import static clinic.afterglow.dosing.SessionStatus.COMPLETED;
import static clinic.afterglow.dosing.SessionStatus.DISCHARGED;
import static clinic.afterglow.dosing.SessionStatus.DOSING;
import static clinic.afterglow.dosing.SessionStatus.HELD;
import static clinic.afterglow.dosing.SessionStatus.PLANNED;
import static clinic.afterglow.dosing.SessionStatus.READY;
import static clinic.afterglow.dosing.SessionStatus.RECOVERY;

import clinic.afterglow.clinic.PolicyValues;
import clinic.afterglow.clinic.PolicyVersion;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.BloodPressure;
import clinic.afterglow.kernel.IllegalTransition;
import clinic.afterglow.kernel.Milligrams;
import clinic.afterglow.kernel.Route;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

@Entity
@Table(name = "medicine_session")
class MedicineSession extends AbstractAggregateRoot<MedicineSession> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private SessionId id;

  private @Version @Nullable Long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "patient"))
  private PatientId patient;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "site"))
  private SiteId site;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "appointment"))
  private @Nullable AppointmentId appointment;

  private @Enumerated(EnumType.STRING) Route route;
  private @Enumerated(EnumType.STRING) SessionPurpose purpose;
  private @Enumerated(EnumType.STRING) SessionStatus status;
  private Instant plannedStart;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "policy_version"))
  private @Nullable PolicyVersion policy;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "therapist"))
  private @Nullable UserId therapist;

  private @Embedded SessionTerms terms;
  private @Embedded Turns turns = new Turns();
  private @Embedded Baseline baseline = new Baseline();
  private @Embedded DoseTimes dose = new DoseTimes();
  private @Embedded Watch watch = new Watch();

  @SuppressWarnings("NullAway.Init")
  protected MedicineSession() {}

  MedicineSession(SessionPlan plan, UserId by, Instant at) {
    this.id = SessionId.next();
    this.patient = plan.patient();
    this.site = plan.site();
    this.route = plan.route();
    this.appointment = plan.appointment().orElse(null);
    this.purpose = plan.purpose();
    this.plannedStart = plan.start();
    this.terms = plan.terms();
    this.status = PLANNED;
    registerEvent(new SessionPlanned(patient, id, route, site, purpose, plan.start(), by, at));
  }

  /** The visit is at another time now. */
  void replan(Instant start) {
    plannedStart = start;
  }

  void cancel(String reason, UserId by, Instant at) {
    status = status.to(CANCELLED);
    turns.cancelled(reason);
    registerEvent(new SessionCancelled(patient, id, route, site, by, at));
  }

  /** From here on this session is judged by these policy values, however they change later. */
  void checkIn(PolicyVersion judgedBy, Optional<UserId> present, UserId by, Instant at) {
    status = status.to(CHECKED_IN);
    policy = judgedBy;
    therapist = present.orElse(null);
    turns.checkedIn(at);
    registerEvent(new SessionCheckedIn(patient, id, route, site, by, at));
  }

  void hold(HoldCause cause, String remark, UserId by, Instant at) {
    status = status.to(HELD);
    turns.held(cause, remark);
    watch.expect(Optional.empty());
    registerEvent(new SessionHeld(patient, id, route, site, cause, by, at));
  }

  void liftHold(UserId by, Instant at) {
    var cause = turns.causeToResolve().orElseThrow(() -> new IllegalTransition(status, CHECKED_IN));
    status = status.to(turns.wasCheckedIn() ? CHECKED_IN : PLANNED);
    turns.goesOn();
    registerEvent(new HoldLifted(patient, id, cause, by, at));
    baseline.startAgain();
  }

  void baseline(BloodPressure pressure, @Nullable Integer pulse) {
    baseline.measured(pressure, pulse);
    if (status == READY) {
      status = status.to(CHECKED_IN);
    }
  }

  void acceptBaseline(UserId by, Instant at) {
    require(CHECKED_IN);
    baseline.accept();
    watch.expect(Optional.empty());
    registerEvent(new BaselineAccepted(patient, id, route, by, at));
    readyWhenComplete();
  }

  void order(Milligrams amount, int profileVersion, UserId by, Instant at) {
    require(CHECKED_IN, READY, DOSING, RECOVERY);
    turns.orderPlaced();
    registerEvent(new DoseOrdered(patient, id, route, amount, profileVersion, by, at));
    readyWhenComplete();
  }

  void give(Milligrams amount, Instant given, UserId by, Instant at) {
    boolean first = dose.startedAt().isEmpty();
    status = status == DOSING ? DOSING : status.to(DOSING);
    dose.start(given);
    registerEvent(new DoseGiven(patient, id, route, amount, purpose, site, first, by, at));
  }

  void pause(UserId by, Instant at) {
    require(DOSING);
    dose.pause(at);
    registerEvent(new DosePaused(patient, id, by, at));
  }

  void resume(UserId by, Instant at) {
    require(DOSING);
    dose.resume(at);
    registerEvent(new DoseResumed(patient, id, by, at));
  }

  void endDose(DoseTotal total, Instant ended, boolean early, UserId by, Instant at) {
    status = status.to(RECOVERY);
    dose.end(ended, early);
    dose.total(total);
    var began = dose.startedAt().orElse(ended);
    registerEvent(new DoseEnded(patient, id, route, total.amount(), site, began, early, by, at));
  }

  void discharge(UserId by, Instant at) {
    status = status.to(DISCHARGED);
    turns.discharged(at);
    watch.expect(Optional.empty());
    registerEvent(
        new SessionDischarged(
            patient,
            id,
            route,
            site,
            dose.administered(),
            terms.integrates(),
            dose.endedAt().orElse(at),
            by,
            at));
  }

  void complete(UserId by, Instant at) {
    status = status.to(COMPLETED);
    turns.completed(at);
    registerEvent(
        new SessionCompleted(patient, id, route, site, purpose, dose.administered(), by, at));
  }

  /** Lets the caller go on only in one of these states. */
  void require(SessionStatus... anyOf) {
    if (!Set.of(anyOf).contains(status)) {
      throw new IllegalTransition(status, anyOf[0]);
    }
  }

  private void readyWhenComplete() {
    if (status == CHECKED_IN && turns.ordered() && baseline.accepted()) {
      status = status.to(READY);
    }
  }

  public SessionId getId() {
    return id;
  }

  public PatientId getPatient() {
    return patient;
  }

  public SiteId getSite() {
    return site;
  }

  public Route getRoute() {
    return route;
  }

  public SessionPurpose getPurpose() {
    return purpose;
  }

  public SessionStatus getStatus() {
    return status;
  }

  Instant plannedStart() {
    return plannedStart;
  }

  Optional<AppointmentId> appointment() {
    return Optional.ofNullable(appointment);
  }

  Optional<PolicyVersion> policy() {
    return Optional.ofNullable(policy);
  }

  Optional<UserId> therapist() {
    return Optional.ofNullable(therapist);
  }

  SessionTerms terms() {
    return terms;
  }

  Turns turns() {
    return turns;
  }

  Baseline baseline() {
    return baseline;
  }

  DoseTimes dose() {
    return dose;
  }

  Watch watch() {
    return watch;
  }

  /** Works out when the next reading is due, from the dose and the last reading. */
  void expectNext(PolicyValues values) {
    watch.expectNext(new VitalSchedule(route, terms.readingsEvery(), values), dose);
  }
}
