package clinic.afterglow.clinic;

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
@Table(name = "room")
class Room extends AbstractAggregateRoot<Room> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private RoomId id;

  private @Version @Nullable Long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "site"))
  private SiteId site;

  private String name;

  @Enumerated(EnumType.STRING)
  private RoomKind kind;

  private boolean active;

  @SuppressWarnings("NullAway.Init")
  protected Room() {}

  Room(SiteId site, String name, RoomKind kind, UserId by, Instant at) {
    this.id = RoomId.next();
    this.site = site;
    this.name = name.strip();
    this.kind = kind;
    this.active = true;
    registerEvent(new ClinicChanged(id.value(), site, "room added", by, at));
  }

  void takeOutOfUse(UserId by, Instant at) {
    active = false;
    registerEvent(new ClinicChanged(id.value(), site, "room out of use", by, at));
  }

  void takeIntoUse(UserId by, Instant at) {
    active = true;
    registerEvent(new ClinicChanged(id.value(), site, "room in use", by, at));
  }

  public RoomId getId() {
    return id;
  }

  public SiteId getSite() {
    return site;
  }

  public String getName() {
    return name;
  }

  public RoomKind getKind() {
    return kind;
  }

  public boolean isActive() {
    return active;
  }
}
