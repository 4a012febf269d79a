package clinic.afterglow.clinic;

import clinic.afterglow.kernel.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

@Entity
@Table(name = "site")
class Site extends AbstractAggregateRoot<Site> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private SiteId id;

  private @Version @Nullable Long version;
  private String name;

  @Column(name = "time_zone")
  private String zone;

  private @Embedded SiteContact contact;

  @Column(name = "holiday_region")
  private String region;

  @ElementCollection
  @CollectionTable(name = "opening_hours", joinColumns = @JoinColumn(name = "site"))
  @MapKeyColumn(name = "weekday")
  @MapKeyEnumerated(EnumType.STRING)
  private Map<DayOfWeek, OpeningHours> hours = new EnumMap<>(DayOfWeek.class);

  @SuppressWarnings("NullAway.Init")
  protected Site() {}

  Site(NewSite wanted, UserId by, Instant at) {
    this.id = SiteId.next();
    this.name = wanted.name().strip();
    this.zone = wanted.zone().getId();
    this.contact = SiteContact.UNKNOWN;
    this.region = HolidayRegion.NONE.code();
    this.hours.putAll(wanted.hours());
    registerEvent(new ClinicChanged(id.value(), id, "site opened", by, at));
  }

  void openAt(Map<DayOfWeek, OpeningHours> newHours, UserId by, Instant at) {
    hours.clear();
    hours.putAll(newHours);
    registerEvent(new ClinicChanged(id.value(), id, "hours changed", by, at));
  }

  void reachAt(SiteContact newContact, UserId by, Instant at) {
    contact = newContact;
    registerEvent(new ClinicChanged(id.value(), id, "address or phone changed", by, at));
  }

  void keepHolidaysOf(HolidayRegion newRegion, UserId by, Instant at) {
    region = newRegion.code();
    registerEvent(new ClinicChanged(id.value(), id, "holidays of " + region, by, at));
  }

  public SiteId getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public ZoneId getZone() {
    return ZoneId.of(zone);
  }

  public HolidayRegion getRegion() {
    return new HolidayRegion(region);
  }

  public SiteContact getContact() {
    return contact;
  }

  public Map<DayOfWeek, OpeningHours> getHours() {
    return Map.copyOf(hours);
  }
}
