package clinic.afterglow.clinic;

import clinic.afterglow.kernel.Ids;
import clinic.afterglow.kernel.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One value from one version on; rows are only ever inserted. */
@Entity
@Immutable
@Table(name = "policy_value")
class PolicyValue {

  private @Id UUID id;

  @Column(name = "policy_version")
  private int version;

  @Column(name = "policy_key")
  private String key;

  @Column(name = "policy_text")
  private String text;

  private String reason;
  private Instant changedAt;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "changed_by"))
  private UserId changedBy;

  @SuppressWarnings("NullAway.Init")
  protected PolicyValue() {}

  PolicyValue(int version, String key, String text, String reason, UserId by, Instant at) {
    this.id = Ids.next();
    this.version = version;
    this.key = key;
    this.text = text;
    this.reason = reason;
    this.changedBy = by;
    this.changedAt = at;
  }

  String reason() {
    return reason;
  }

  UserId changedBy() {
    return changedBy;
  }

  Instant changedAt() {
    return changedAt;
  }

  int version() {
    return version;
  }

  String key() {
    return key;
  }

  String text() {
    return text;
  }
}
