package clinic.afterglow.clinic;

import clinic.afterglow.kernel.Ids;
import clinic.afterglow.kernel.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

@Entity
@Table(name = "closure")
class Closure extends AbstractAggregateRoot<Closure> {

  private @Id UUID id;
  private @Version @Nullable Long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "site"))
  private SiteId site;

  @Column(name = "closed_on")
  private LocalDate day;

  private String reason;

  @SuppressWarnings("NullAway.Init")
  protected Closure() {}

  Closure(SiteId site, LocalDate day, String reason, UserId by, Instant at) {
    this.id = Ids.next();
    this.site = site;
    this.day = day;
    this.reason = reason.strip();
    registerEvent(new ClinicChanged(site.value(), "closed on " + day, by, at));
  }

  LocalDate day() {
    return day;
  }

  String reason() {
    return reason;
  }
}
