package clinic.afterglow.series;

import static java.util.Comparator.comparing;

import clinic.afterglow.clinic.PolicyVersion;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.dosing.SessionId;
import clinic.afterglow.kernel.IllegalTransition;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

@Entity
@Table(name = "series")
class Series extends AbstractAggregateRoot<Series> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private SeriesId id;

  private @Version @Nullable Long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "patient"))
  private PatientId patient;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "site"))
  private SiteId site;

  @Enumerated(EnumType.STRING)
  private Route route;

  private String protocol;
  private int protocolVersion;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "policy_version"))
  private PolicyVersion judgedBy;

  private int planned;
  private int windowDays;

  @Enumerated(EnumType.STRING)
  private SeriesStatus status;

  private String overrideReason;
  private String cancelReason = "";

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "booked_by"))
  private UserId bookedBy;

  private Instant bookedAt;

  @OneToMany(cascade = {CascadeType.PERSIST, CascadeType.MERGE})
  @JoinColumn(name = "series", nullable = false)
  private List<SeriesSession> sessions = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Series() {}

  /** The shape it was planned with, kept so that later versions change nothing. */
  record Shape(String code, int version, PolicyVersion judgedBy, int planned, int windowDays) {}

  Series(
      SeriesWish wish,
      Shape shape,
      List<SeriesSession> sessions,
      String overrideReason,
      UserId by,
      Instant at) {
    this.id = SeriesId.next();
    this.patient = wish.patient();
    this.site = wish.site();
    this.route = wish.route();
    this.protocol = shape.code();
    this.protocolVersion = shape.version();
    this.judgedBy = shape.judgedBy();
    this.planned = shape.planned();
    this.windowDays = shape.windowDays();
    this.status = SeriesStatus.BOOKED;
    this.overrideReason = overrideReason;
    this.bookedBy = by;
    this.bookedAt = at;
    this.sessions.addAll(sessions);
    boolean overridden = !overrideReason.isBlank();
    registerEvent(new SeriesBooked(patient, id, sessions.size(), judgedBy, overridden, by, at));
  }

  void administered(SessionId session, LocalDate day, UserId by, Instant at) {
    find(one -> one.session().equals(session)).ifPresent(one -> one.administered(day));
    if (status.open()) {
      become(given().size() >= planned ? SeriesStatus.COMPLETED : SeriesStatus.RUNNING, by, at);
    }
  }

  /** A session that has been given is not missed afterwards. */
  void missed(Predicate<SeriesSession> which, SeriesSessionStatus why, UserId by, Instant at) {
    find(which)
        .filter(one -> one.status() != SeriesSessionStatus.ADMINISTERED && one.status() != why)
        .filter(one ->
            one.status() == SeriesSessionStatus.PLANNED || why != SeriesSessionStatus.CANCELLED)
        .ifPresent(one -> {
          one.becomes(why);
          registerEvent(new SeriesSessionMissed(patient, id, one.ordinal(), why, by, at));
        });
  }

  void plannedAgain(SessionId session) {
    find(one -> one.session().equals(session))
        .filter(one -> one.status() == SeriesSessionStatus.HELD)
        .ifPresent(one -> one.becomes(SeriesSessionStatus.PLANNED));
  }

  void moved(AppointmentId appointment, LocalDate day) {
    find(one -> one.appointment().equals(appointment)).ifPresent(one -> one.plannedOn(day));
  }

  void replace(SeriesSession replacement, boolean overridden, UserId by, Instant at) {
    require(status.open(), SeriesStatus.RUNNING);
    sessions.add(replacement);
    registerEvent(
        new SeriesSessionReplaced(
            patient, id, replacement.ordinal(), replacement.date(), overridden, by, at));
  }

  void suspend(UserId by, Instant at) {
    if (status == SeriesStatus.BOOKED || status == SeriesStatus.RUNNING) {
      become(SeriesStatus.SUSPENDED, by, at);
    }
  }

  void resume(UserId by, Instant at) {
    if (status == SeriesStatus.SUSPENDED) {
      become(given().isEmpty() ? SeriesStatus.BOOKED : SeriesStatus.RUNNING, by, at);
    }
  }

  void cancel(String reason, UserId by, Instant at) {
    require(status.open(), SeriesStatus.CANCELLED);
    cancelReason = reason.strip();
    become(SeriesStatus.CANCELLED, by, at);
  }

  private void become(SeriesStatus wanted, UserId by, Instant at) {
    if (status != wanted) {
      registerEvent(new SeriesStatusChanged(patient, id, status, wanted, by, at));
      status = wanted;
    }
  }

  private void require(boolean fine, SeriesStatus wanted) {
    if (!fine) {
      throw new IllegalTransition(status, wanted);
    }
  }

  private Optional<SeriesSession> find(Predicate<SeriesSession> which) {
    return sessions.stream().filter(which).findFirst();
  }

  /** Dates on which a dose was given, ascending. */
  List<LocalDate> given() {
    return dates(one -> one.status() == SeriesSessionStatus.ADMINISTERED);
  }

  /** Dates of doses given and still to be given, ascending. */
  List<LocalDate> standing() {
    return dates(one -> !one.status().missed());
  }

  private List<LocalDate> dates(Predicate<SeriesSession> which) {
    return sessions.stream().filter(which).map(SeriesSession::date).sorted().toList();
  }

  /** The visits of all its sessions. */
  Set<AppointmentId> visits() {
    return sessions.stream().map(SeriesSession::appointment).collect(Collectors.toSet());
  }

  Stream<SeriesSession> planned() {
    return sessions.stream().filter(one -> one.status() == SeriesSessionStatus.PLANNED);
  }

  SeriesSpacing spacing(Protocol protocol, boolean extended) {
    return new SeriesSpacing(
        id,
        protocol,
        extended,
        sessions.stream()
            .filter(one -> !one.status().missed())
            .collect(Collectors.toMap(SeriesSession::appointment, SeriesSession::date)));
  }

  List<SeriesSessionDetails> inOrder() {
    return sessions.stream()
        .sorted(comparing(SeriesSession::date).thenComparing(SeriesSession::ordinal))
        .map(SeriesSession::details)
        .toList();
  }

  SeriesDetails details(ReviewNotes notes) {
    var standing = standing();
    int span = standing.isEmpty() ? 0 : Days.between(standing.getFirst(), standing.getLast()) + 1;
    return new SeriesDetails(
        id,
        patient,
        site,
        route,
        status,
        judgedBy,
        planned,
        given().size(),
        windowDays,
        span,
        inOrder(),
        notes.on(this));
  }

  /** What a prescriber should look at. */
  @FunctionalInterface
  interface ReviewNotes {
    List<clinic.afterglow.kernel.Objection> on(Series series);
  }

  SeriesId id() {
    return id;
  }

  PatientId patient() {
    return patient;
  }

  SiteId site() {
    return site;
  }

  Route route() {
    return route;
  }

  SeriesStatus status() {
    return status;
  }

  PolicyVersion judgedBy() {
    return judgedBy;
  }

  String protocol() {
    return protocol;
  }

  int protocolVersion() {
    return protocolVersion;
  }
}
