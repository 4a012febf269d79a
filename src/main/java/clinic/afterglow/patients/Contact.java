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
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

@Entity
@Table(name = "contact")
class Contact extends AbstractAggregateRoot<Contact> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private ContactId id;

  private @Version @Nullable Long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "patient"))
  private PatientId patient;

  @Enumerated(EnumType.STRING)
  private ContactKind kind;

  private String name;
  private String relationship;
  private String phone;
  private Instant recordedAt;
  private @Nullable Instant removedAt;

  @SuppressWarnings("NullAway.Init")
  protected Contact() {}

  Contact(PatientId patient, NewContact wanted, UserId by, Instant at) {
    this.id = ContactId.next();
    this.patient = patient;
    this.kind = wanted.kind();
    this.name = wanted.name().strip();
    this.relationship = wanted.relationship().strip();
    this.phone = wanted.phone().strip();
    this.recordedAt = at;
    registerEvent(new ContactChanged(patient, id, kind, by, at));
  }

  void remove(UserId by, Instant at) {
    removedAt = at;
    registerEvent(new ContactChanged(patient, id, kind, by, at));
  }

  public ContactId getId() {
    return id;
  }

  public ContactKind getKind() {
    return kind;
  }

  public String getName() {
    return name;
  }

  public String getRelationship() {
    return relationship;
  }

  public String getPhone() {
    return phone;
  }
}
