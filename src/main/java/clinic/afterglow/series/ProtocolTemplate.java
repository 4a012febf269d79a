package clinic.afterglow.series;

import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.PolicyValues;
import clinic.afterglow.dosing.SessionTerms;
import clinic.afterglow.kernel.Ids;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.kernel.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.domain.Persistable;

/** One version of a protocol template; it never changes, editing makes the next one. */
@Entity
@Table(name = "protocol_template")
class ProtocolTemplate extends AbstractAggregateRoot<ProtocolTemplate>
    implements Persistable<UUID> {

  private @Id UUID id;
  private String code;

  @Column(name = "template_version")
  private int number;

  private String name;
  private String purpose;
  private int minutes;

  @Convert(converter = RouteSet.class)
  private Set<Route> routes;

  private @Nullable Integer preparations;

  @Enumerated(EnumType.STRING)
  private IntegrationDemand integration;

  private @Nullable Integer readingsEvery;
  private @Nullable Integer observation;
  private @Nullable Integer thenFromDays;
  private @Nullable Integer thenUntilDays;
  private boolean retired;
  private String reason;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "made_by"))
  private @Nullable UserId madeBy;

  private Instant madeAt;

  @ElementCollection
  @CollectionTable(name = "protocol_phase", joinColumns = @JoinColumn(name = "template"))
  @OrderColumn(name = "position")
  private List<PhaseRow> phases = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected ProtocolTemplate() {}

  private ProtocolTemplate(
      ProtocolTemplate before,
      TemplateContent content,
      boolean retired,
      String reason,
      UserId by,
      Instant at) {
    this.id = Ids.next();
    this.code = before.code;
    this.number = before.number + 1;
    this.name = content.name().strip();
    this.purpose = content.purpose().strip();
    this.minutes = Math.toIntExact(content.length().toMinutes());
    this.routes = content.routes();
    this.preparations = content.preparations().orElse(null);
    this.integration = content.integration();
    this.readingsEvery = content.readingsEvery().orElse(null);
    this.observation = content.observation().orElse(null);
    this.thenFromDays = content.afterwards().map(Repetition::fromDays).orElse(null);
    this.thenUntilDays = content.afterwards().map(Repetition::untilDays).orElse(null);
    this.retired = retired;
    this.reason = reason.strip();
    this.madeBy = by;
    this.madeAt = at;
    content.phases().stream().map(PhaseRow::of).forEach(this.phases::add);
    registerEvent(new TemplateRevised(id, code, number, retired, by, at));
  }

  ProtocolTemplate revised(TemplateContent content, String reason, UserId by, Instant at) {
    return new ProtocolTemplate(this, content, false, reason, by, at);
  }

  /** Running series go on; no new one begins with it. */
  ProtocolTemplate retired(boolean retired, String reason, UserId by, Instant at) {
    return new ProtocolTemplate(this, content(), retired, reason, by, at);
  }

  Protocol under(PolicyValues values) {
    var length = Duration.ofMinutes(minutes);
    return new Protocol(
        phases.isEmpty()
            ? List.of(asPolicies(values))
            : phases.stream().map(PhaseRow::phase).toList(),
        length);
  }

  static Phase asPolicies(PolicyValues values) {
    return new Phase(
        values.get(Policy.SERIES_SESSIONS),
        values.get(Policy.SERIES_WINDOW_DAYS),
        Set.copyOf(values.get(Policy.SERIES_PATTERN)),
        Math.max(1, values.get(Policy.SERIES_MIN_GAP_DAYS)),
        values.get(Policy.SERIES_MAX_PER_7_DAYS));
  }

  /** What it asks of the session of that ordinal, from one on. */
  SessionTerms terms(int ordinal) {
    boolean integrates =
        switch (integration) {
          case EACH_SESSION -> true;
          case ONCE -> ordinal == 1;
          case NONE -> false;
        };
    return new SessionTerms(preparations, readingsEvery, observation, integrates);
  }

  TemplateDetails details(PolicyValues values) {
    return new TemplateDetails(
        code,
        number,
        content(),
        under(values),
        retired,
        reason,
        Optional.ofNullable(madeBy),
        madeAt);
  }

  private TemplateContent content() {
    var from = thenFromDays;
    var until = thenUntilDays;
    return new TemplateContent(
        name,
        purpose,
        phases.stream().map(PhaseRow::phase).toList(),
        Duration.ofMinutes(minutes),
        routes,
        Optional.ofNullable(preparations),
        integration,
        Optional.ofNullable(readingsEvery),
        Optional.ofNullable(observation),
        from == null || until == null
            ? Optional.empty()
            : Optional.of(new Repetition(from, until)));
  }

  String code() {
    return code;
  }

  int number() {
    return number;
  }

  boolean retired() {
    return retired;
  }

  boolean allows(Route route) {
    return routes.contains(route);
  }

  @Override
  public UUID getId() {
    return id;
  }

  /** A version is saved once and never again. */
  @Override
  public boolean isNew() {
    return true;
  }
}
