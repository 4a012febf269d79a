package clinic.afterglow.dosing;

import clinic.afterglow.kernel.Ids;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.kernel.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One rule, passed by somebody who may, with the reason; never changed. */
@Entity
@Table(name = "rule_override")
class RuleOverride extends AbstractAggregateRoot<RuleOverride> {

  private @Id UUID id;
  private @Version @Nullable Long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "session"))
  private SessionId session;

  private String rule;

  @Column(name = "found_values")
  private String values;

  private String reason;

  @Column(name = "overridden_at")
  private Instant at;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "overridden_by"))
  private UserId by;

  @SuppressWarnings("NullAway.Init")
  protected RuleOverride() {}

  RuleOverride(MedicineSession session, Objection objection, String reason, UserId by, Instant at) {
    this.id = Ids.next();
    this.session = session.getId();
    this.rule = objection.rule();
    this.values =
        objection.values().stream().map(Objects::toString).collect(Collectors.joining(" "));
    this.reason = reason.strip();
    this.by = by;
    this.at = at;
    registerEvent(new RuleOverridden(session.getPatient(), session.getId(), rule, values, by, at));
  }

  OverrideDetails details() {
    return new OverrideDetails(rule, values, reason, by, at);
  }
}
