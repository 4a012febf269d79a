package clinic.afterglow.patients;

import clinic.afterglow.clinic.SiteId;
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
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

@Entity
@Table(name = "patient")
class Patient extends AbstractAggregateRoot<Patient> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private PatientId id;

  private @Version @Nullable Long version;
  private String chartNumber;
  private String givenName;
  private String familyName;
  private String preferredName;
  private String pronouns;
  private LocalDate dateOfBirth;

  @Enumerated(EnumType.STRING)
  private SexAtBirth sexAtBirth;

  private String phone;
  private String email;
  private @Nullable String address;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "site"))
  private SiteId site;

  private Instant registeredAt;

  @SuppressWarnings("NullAway.Init")
  protected Patient() {}

  Patient(String chartNumber, NewPatient wanted, UserId by, Instant at) {
    this.id = PatientId.next();
    this.chartNumber = chartNumber;
    this.givenName = wanted.givenName().strip();
    this.familyName = wanted.familyName().strip();
    this.preferredName = wanted.preferredName().strip();
    this.pronouns = wanted.pronouns().strip();
    this.dateOfBirth = wanted.dateOfBirth();
    this.sexAtBirth = wanted.sexAtBirth();
    this.phone = wanted.phone().strip();
    this.email = wanted.email().strip();
    this.address = wanted.address();
    this.site = wanted.site();
    this.registeredAt = at;
    registerEvent(new PatientRegistered(id, by, at));
  }

  public PatientId getId() {
    return id;
  }

  public String getChartNumber() {
    return chartNumber;
  }

  public String getName() {
    return (preferredName.isBlank() ? givenName : preferredName) + " " + familyName;
  }

  public String getPronouns() {
    return pronouns;
  }

  public LocalDate getDateOfBirth() {
    return dateOfBirth;
  }

  public String getPhone() {
    return phone;
  }

  public SiteId getSite() {
    return site;
  }
}
