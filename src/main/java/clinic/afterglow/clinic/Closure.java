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

  /** Opens a public holiday instead of closing a day. */
  private boolean opened;

  @SuppressWarnings("NullAway.Init")
  protected Closure() {}

  private Closure(SiteId site, LocalDate day, String reason, boolean opened) {
    this.id = Ids.next();
    this.site = site;
    this.day = day;
    this.reason = reason.strip();
    this.opened = opened;
  }

  static Closure closed(SiteId site, LocalDate day, String reason, UserId by, Instant at) {
    var closure = new Closure(site, day, reason, false);
    closure.changed("closed on ", by, at);
    return closure;
  }

  /** Opens a public holiday. */
  static Closure opened(SiteId site, LocalDate day, UserId by, Instant at) {
    var opening = new Closure(site, day, "", true);
    opening.changed("open on the holiday ", by, at);
    return opening;
  }

  void close(String why, UserId by, Instant at) {
    reason = why.strip();
    opened = false;
    changed("closed on ", by, at);
  }

  /** Nothing happens when it was opened before. */
  void open(UserId by, Instant at) {
    if (!opened) {
      reason = "";
      opened = true;
      changed("open on the holiday ", by, at);
    }
  }

  private void changed(String what, UserId by, Instant at) {
    registerEvent(new ClinicChanged(site.value(), site, what + day, by, at));
  }

  boolean opened() {
    return opened;
  }
}
