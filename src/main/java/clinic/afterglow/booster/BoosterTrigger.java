package clinic.afterglow.booster;

import clinic.afterglow.clinic.PolicyVersion;
import clinic.afterglow.kernel.Ids;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.outcomes.Score;
import clinic.afterglow.patients.PatientId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A scale that asks for a booster, until a dose, a decision or the end of the scale answers it. */
@Entity
@Table(name = "booster_trigger")
class BoosterTrigger extends AbstractAggregateRoot<BoosterTrigger> {

  private @Id UUID id;
  private @Version @Nullable Long version;
  private UUID booster;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "patient"))
  private PatientId patient;

  private UUID measurement;
  private int score;
  private @Nullable Integer seriesEnd;
  private boolean byScore;
  private boolean byRise;
  private LocalDate since;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "policy_version"))
  private PolicyVersion judgedBy;

  private Instant raisedAt;

  @Enumerated(EnumType.STRING)
  private TriggerStatus status;

  private String reason;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "answered_by"))
  private @Nullable UserId answeredBy;

  private @Nullable Instant answeredAt;

  @SuppressWarnings("NullAway.Init")
  protected BoosterTrigger() {}

  BoosterTrigger(
      Booster plan,
      Score found,
      Optional<Integer> seriesEnd,
      Set<TriggerRule> rules,
      PolicyVersion policy,
      UserId by,
      Instant at) {
    this.id = Ids.next();
    this.booster = plan.id();
    this.patient = plan.patient();
    this.measurement = found.id();
    this.score = found.total().orElseThrow();
    this.seriesEnd = seriesEnd.orElse(null);
    this.byScore = rules.contains(TriggerRule.SCORE);
    this.byRise = rules.contains(TriggerRule.RISE);
    this.since = found.takenOn();
    this.judgedBy = policy;
    this.raisedAt = at;
    this.status = TriggerStatus.OPEN;
    this.reason = "";
    registerEvent(new BoosterTriggered(patient, id, rules, score, since, by, at));
  }

  void given(UserId by, Instant at) {
    answer(TriggerStatus.GIVEN, "", by, at);
  }

  void decided(String why, UserId by, Instant at) {
    answer(TriggerStatus.DECIDED, why.strip(), by, at);
  }

  void takenBack(UserId by, Instant at) {
    answer(TriggerStatus.TAKEN_BACK, "", by, at);
  }

  private void answer(TriggerStatus answer, String why, UserId by, Instant at) {
    status = answer;
    reason = why;
    answeredBy = by;
    answeredAt = at;
    registerEvent(new BoosterTriggerAnswered(patient, id, answer, by, at));
  }

  boolean isOf(Score other) {
    return measurement.equals(other.id());
  }

  LocalDate since() {
    return since;
  }

  OpenTrigger shown() {
    return new OpenTrigger(since, rules(), Optional.of(score), Optional.ofNullable(seriesEnd));
  }

  private Set<TriggerRule> rules() {
    if (byScore && byRise) {
      return Set.of(TriggerRule.SCORE, TriggerRule.RISE);
    }
    return Set.of(byScore ? TriggerRule.SCORE : TriggerRule.RISE);
  }
}
