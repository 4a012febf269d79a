package clinic.afterglow.booster;

import clinic.afterglow.clinic.PolicyVersion;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.Ids;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One patient's booster plan; a new one replaces the old one, the audit trail keeps both. */
@Entity
@Table(name = "booster_plan")
class Booster extends AbstractAggregateRoot<Booster> {

  private @Id UUID id;
  private @Version @Nullable Long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "patient"))
  private PatientId patient;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "site"))
  private SiteId site;

  @Enumerated(EnumType.STRING)
  private BoosterMode mode;

  @Enumerated(EnumType.STRING)
  private BoosterStatus status;

  private @Nullable Integer months;

  @Convert(converter = StepsConverter.class)
  private List<TaperStep> steps;

  private int given;
  private String reason;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "policy_version"))
  private PolicyVersion judgedBy;

  private LocalDate lastDose;
  private @Nullable LocalDate nextDue;
  private @Nullable LocalDate scaleDue;
  private @Nullable LocalDate asksOn;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "appointment"))
  private @Nullable AppointmentId appointment;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "prescriber"))
  private UserId prescriber;

  private Instant plannedAt;

  @SuppressWarnings("NullAway.Init")
  protected Booster() {}

  @SuppressWarnings("NullAway.Init")
  Booster(PatientId patient, SiteId site) {
    this.id = Ids.next();
    this.patient = patient;
    this.site = site;
  }

  void plan(
      BoosterRhythm rhythm,
      String why,
      LocalDate last,
      PolicyVersion policy,
      UserId by,
      Instant at) {
    mode = rhythm.mode();
    status = BoosterStatus.ACTIVE;
    months = rhythm instanceof BoosterRhythm.EveryMonths every ? every.months() : null;
    steps = rhythm instanceof BoosterRhythm.Taper taper ? taper.steps() : List.of();
    given = 0;
    scaleDue = null;
    reason = why.strip();
    judgedBy = policy;
    prescriber = by;
    plannedAt = at;
    countFrom(last);
    registerEvent(new BoosterPlanned(patient, id, mode, nextDue(), by, at));
  }

  /**
   * A dose of a series counts the time anew, but it is none of the plan's own.
   *
   * @param own whether the plan asked for it
   */
  void doseGiven(LocalDate day, SiteId at, boolean own, UserId by, Instant when) {
    site = at;
    if (status == BoosterStatus.COMPLETED) {
      lastDose = day;
      return;
    }
    given += own ? 1 : 0;
    countFrom(day);
    if (mode == BoosterMode.TAPER && nextDue == null) {
      status = BoosterStatus.COMPLETED;
      registerEvent(new BoostersCompleted(patient, id, given, by, when));
    } else {
      registerEvent(new BoosterDueMoved(patient, id, mode, nextDue(), by, when));
    }
  }

  private void countFrom(LocalDate day) {
    lastDose = day;
    nextDue = rhythm().due(day, given).orElse(null);
    asksOn = nextDue != null ? nextDue : scaleDue;
  }

  /**
   * Of a plan by symptoms.
   *
   * @param triggered since when a scale asks for a booster
   */
  void scaleIsDue(LocalDate day, Optional<LocalDate> triggered) {
    scaleDue = day;
    asksOn = triggered.orElse(day);
  }

  boolean watchesSymptoms() {
    return status == BoosterStatus.ACTIVE && mode == BoosterMode.SYMPTOM;
  }

  /** Throws {@link BoostersAreCompleted} and {@link BoosterBookedAlready}. */
  void requireBookable() {
    if (status == BoosterStatus.COMPLETED) {
      throw new BoostersAreCompleted();
    }
    if (appointment != null) {
      throw new BoosterBookedAlready();
    }
  }

  void booked(AppointmentId visit, UserId by, Instant at) {
    appointment = visit;
    registerEvent(new BoosterBooked(patient, id, nextDue(), by, at));
  }

  void unbooked() {
    appointment = null;
  }

  UUID id() {
    return id;
  }

  PatientId patient() {
    return patient;
  }

  SiteId site() {
    return site;
  }

  BoosterRhythm rhythm() {
    return switch (mode) {
      case FIXED -> new BoosterRhythm.EveryMonths(Objects.requireNonNull(months));
      case SYMPTOM -> new BoosterRhythm.BySymptoms();
      case TAPER -> new BoosterRhythm.Taper(steps);
    };
  }

  BoosterStatus status() {
    return status;
  }

  int given() {
    return given;
  }

  String reason() {
    return reason;
  }

  LocalDate lastDose() {
    return lastDose;
  }

  Optional<LocalDate> nextDue() {
    return Optional.ofNullable(nextDue);
  }

  Optional<LocalDate> scaleDue() {
    return Optional.ofNullable(scaleDue);
  }

  UserId prescriber() {
    return prescriber;
  }

  Instant plannedAt() {
    return plannedAt;
  }

  Optional<AppointmentId> appointment() {
    return Optional.ofNullable(appointment);
  }
}
