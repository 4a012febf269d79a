package clinic.afterglow.booster;

import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.PolicyValues;
import clinic.afterglow.clinic.PolicyVersion;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.dosing.SessionId;
import clinic.afterglow.kernel.Ids;
import clinic.afterglow.patients.PatientId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dose that a plan asked for, beside the day on which it was due; written once. */
@Entity
@Table(name = "booster_dose")
class BoosterDose {

  private @Id UUID id;
  private UUID booster;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "patient"))
  private PatientId patient;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "site"))
  private SiteId site;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "session"))
  private SessionId session;

  @Enumerated(EnumType.STRING)
  private BoosterMode mode;

  private @Nullable LocalDate dueOn;
  private @Nullable LocalDate triggeredOn;
  private LocalDate givenOn;

  @Column(name = "in_window")
  private @Nullable Boolean inWindow;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "policy_version"))
  private PolicyVersion judgedBy;

  private Instant recordedAt;

  @SuppressWarnings("NullAway.Init")
  protected BoosterDose() {}

  BoosterDose(
      Booster plan,
      Optional<LocalDate> triggered,
      SessionId session,
      SiteId site,
      LocalDate day,
      PolicyValues values,
      Instant at) {
    this.id = Ids.next();
    this.booster = plan.id();
    this.patient = plan.patient();
    this.site = site;
    this.session = session;
    this.mode = plan.rhythm().mode();
    this.dueOn = plan.nextDue().orElse(null);
    this.triggeredOn = triggered.orElse(null);
    this.givenOn = day;
    this.inWindow =
        plan.nextDue()
            .map(due -> DueWindow.around(due, values.get(Policy.BOOSTER_ADHERENCE)).holds(day))
            .orElse(null);
    this.judgedBy = values.version();
    this.recordedAt = at;
  }

  GivenBooster shown() {
    return new GivenBooster(
        givenOn,
        mode,
        Optional.ofNullable(dueOn),
        Optional.ofNullable(inWindow),
        Optional.ofNullable(triggeredOn));
  }
}
