package clinic.afterglow.patients;

import clinic.afterglow.kernel.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

@Entity
@Table(name = "medicine")
class Medicine extends AbstractAggregateRoot<Medicine> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private MedicineId id;

  private @Version @Nullable Long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "patient"))
  private PatientId patient;

  private String name;

  @Enumerated(EnumType.STRING)
  private MedicineClass medicineClass;

  private String dose;
  private @Nullable BigDecimal diazepamEquivalent;
  private @Nullable LocalDate startedOn;
  private @Nullable LocalDate stoppedOn;
  private Instant recordedAt;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
  private UserId recordedBy;

  @SuppressWarnings("NullAway.Init")
  protected Medicine() {}

  Medicine(PatientId patient, NewMedicine wanted, UserId by, Instant at) {
    this.id = MedicineId.next();
    this.patient = patient;
    this.name = wanted.name().strip();
    this.medicineClass = wanted.medicineClass();
    this.dose = wanted.dose().strip();
    this.diazepamEquivalent = wanted.diazepamEquivalent();
    this.startedOn = wanted.startedOn();
    this.recordedBy = by;
    this.recordedAt = at;
    registerEvent(new MedicineChanged(patient, id, medicineClass, MedicineChange.STARTED, by, at));
  }

  void stop(LocalDate on, UserId by, Instant at) {
    if (startedOn != null && on.isBefore(startedOn)) {
      throw new StoppedBeforeStarted(startedOn, on);
    }
    stoppedOn = on;
    registerEvent(new MedicineChanged(patient, id, medicineClass, MedicineChange.STOPPED, by, at));
  }

  PatientId patient() {
    return patient;
  }

  public MedicineId getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public MedicineClass getMedicineClass() {
    return medicineClass;
  }

  public String getDose() {
    return dose;
  }

  public @Nullable BigDecimal getDiazepamEquivalent() {
    return diazepamEquivalent;
  }

  public @Nullable LocalDate getStartedOn() {
    return startedOn;
  }

  public @Nullable LocalDate getStoppedOn() {
    return stoppedOn;
  }
}
