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
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
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
  private String sortName;
  private Instant changedAt;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "changed_by"))
  private UserId changedBy;

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
    this.sortName = SearchWords.sortName(familyName, givenName);
    this.registeredAt = at;
    this.changedAt = at;
    this.changedBy = by;
    registerEvent(new PatientRegistered(id, by, at));
  }

  void change(PatientChange wanted, UserId by, Instant at) {
    var fields = changed(wanted);
    givenName = wanted.givenName().strip();
    familyName = wanted.familyName().strip();
    preferredName = wanted.preferredName().strip();
    pronouns = wanted.pronouns().strip();
    dateOfBirth = wanted.dateOfBirth();
    sexAtBirth = wanted.sexAtBirth();
    phone = wanted.phone().strip();
    email = wanted.email().strip();
    address = wanted.address();
    site = wanted.site();
    sortName = SearchWords.sortName(familyName, givenName);
    changedAt = at;
    changedBy = by;
    registerEvent(new PatientChanged(id, fields, by, at));
  }

  private Set<String> changed(PatientChange wanted) {
    var fields = new LinkedHashSet<String>();
    BiConsumer<String, Boolean> note =
        (field, same) -> {
          if (!same) {
            fields.add(field);
          }
        };
    note.accept("givenName", givenName.equals(wanted.givenName().strip()));
    note.accept("familyName", familyName.equals(wanted.familyName().strip()));
    note.accept("preferredName", preferredName.equals(wanted.preferredName().strip()));
    note.accept("pronouns", pronouns.equals(wanted.pronouns().strip()));
    note.accept("dateOfBirth", dateOfBirth.equals(wanted.dateOfBirth()));
    note.accept("sexAtBirth", sexAtBirth == wanted.sexAtBirth());
    note.accept("phone", phone.equals(wanted.phone().strip()));
    note.accept("email", email.equals(wanted.email().strip()));
    note.accept("address", Objects.equals(address, wanted.address()));
    note.accept("site", site.equals(wanted.site()));
    return fields;
  }

  boolean isAt(long seen) {
    return version != null && version == seen;
  }

  long version() {
    return Objects.requireNonNull(version);
  }

  UserId changedBy() {
    return changedBy;
  }

  Instant changedAt() {
    return changedAt;
  }

  public PatientId getId() {
    return id;
  }

  public String getChartNumber() {
    return chartNumber;
  }

  public String getGivenName() {
    return givenName;
  }

  public String getFamilyName() {
    return familyName;
  }

  public String getPreferredName() {
    return preferredName;
  }

  public SexAtBirth getSexAtBirth() {
    return sexAtBirth;
  }

  public String getEmail() {
    return email;
  }

  public @Nullable String getAddress() {
    return address;
  }

  public Instant getRegisteredAt() {
    return registeredAt;
  }

  String sortName() {
    return sortName;
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
