package clinic.afterglow.booster;

import clinic.afterglow.clinic.PolicyVersion;
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
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One patient's booster plan; a new interval replaces the old one, the audit trail keeps both. */
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

  private int months;
  private String reason;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "policy_version"))
  private PolicyVersion judgedBy;

  private LocalDate lastDose;
  private LocalDate nextDue;

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
      int everyMonths, String why, LocalDate last, PolicyVersion policy, UserId by, Instant at) {
    months = everyMonths;
    reason = why.strip();
    lastDose = last;
    nextDue = DueDate.after(last, months);
    judgedBy = policy;
    prescriber = by;
    plannedAt = at;
    registerEvent(new BoosterPlanned(patient, id, months, nextDue, by, at));
  }

  void doseGiven(LocalDate day, SiteId at, UserId by, Instant when) {
    lastDose = day;
    nextDue = DueDate.after(day, months);
    site = at;
    appointment = null;
    registerEvent(new BoosterDueMoved(patient, id, months, nextDue, by, when));
  }

  /** Throws {@link BoosterBookedAlready}. */
  void requireUnbooked() {
    if (appointment != null) {
      throw new BoosterBookedAlready();
    }
  }

  void booked(AppointmentId visit, UserId by, Instant at) {
    appointment = visit;
    registerEvent(new BoosterBooked(patient, id, months, nextDue, by, at));
  }

  void unbooked() {
    appointment = null;
  }

  PatientId patient() {
    return patient;
  }

  SiteId site() {
    return site;
  }

  int months() {
    return months;
  }

  String reason() {
    return reason;
  }

  LocalDate lastDose() {
    return lastDose;
  }

  LocalDate nextDue() {
    return nextDue;
  }

  UserId prescriber() {
    return prescriber;
  }

  Optional<AppointmentId> appointment() {
    return Optional.ofNullable(appointment);
  }
}
