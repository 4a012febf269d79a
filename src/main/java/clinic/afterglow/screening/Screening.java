package clinic.afterglow.screening;

import clinic.afterglow.clinic.PolicyVersion;
import clinic.afterglow.kernel.BloodPressure;
import clinic.afterglow.kernel.IllegalTransition;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

@Entity
@Table(name = "screening")
class Screening extends AbstractAggregateRoot<Screening> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private ScreeningId id;

  private @Version @Nullable Long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "patient"))
  private PatientId patient;

  @Enumerated(EnumType.STRING)
  private Route route;

  @Enumerated(EnumType.STRING)
  private ScreeningStatus status;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "opened_by"))
  private UserId openedBy;

  private Instant openedAt;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "submitted_by"))
  private @Nullable UserId submittedBy;

  private @Nullable Instant submittedAt;
  private @Nullable Integer systolic;
  private @Nullable Integer diastolic;
  private @Nullable LocalDate pressureTakenOn;
  private @Nullable LocalDate pregnancyTestedOn;
  private @Nullable Boolean pregnancyPositive;

  @Enumerated(EnumType.STRING)
  private @Nullable ScreeningOutcome outcome;

  private @Nullable String reason;
  private @Nullable String conditions;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "policy_version"))
  private @Nullable PolicyVersion policyVersion;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
  private @Nullable UserId decidedBy;

  private @Nullable Instant decidedAt;
  private boolean inForce;

  @ElementCollection
  @CollectionTable(name = "screening_answer", joinColumns = @JoinColumn(name = "screening"))
  @MapKeyColumn(name = "rule_code")
  private Map<String, GivenAnswer> answers = new HashMap<>();

  @ElementCollection
  @CollectionTable(name = "screening_finding", joinColumns = @JoinColumn(name = "screening"))
  @OrderColumn(name = "place")
  private List<FrozenFinding> findings = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Screening() {}

  Screening(PatientId patient, Route route, UserId by, Instant at) {
    this.id = ScreeningId.next();
    this.patient = patient;
    this.route = route;
    this.status = ScreeningStatus.OPEN;
    this.openedBy = by;
    this.openedAt = at;
    registerEvent(new ScreeningOpened(patient, id, route, by, at));
  }

  void answer(String rule, Answer answer, String note, UserId by, Instant at) {
    from(ScreeningStatus.OPEN, ScreeningStatus.OPEN);
    answers.put(rule, GivenAnswer.of(answer, note.strip(), by, at));
    registerEvent(new QuestionAnswered(patient, id, rule, answer, by, at));
  }

  void measure(PressureReading reading, UserId by, Instant at) {
    from(ScreeningStatus.OPEN, ScreeningStatus.OPEN);
    systolic = reading.pressure().systolic();
    diastolic = reading.pressure().diastolic();
    pressureTakenOn = reading.on();
    registerEvent(new ScreeningMeasured(patient, id, "bp " + reading.pressure(), by, at));
  }

  void measure(PregnancyTest test, UserId by, Instant at) {
    from(ScreeningStatus.OPEN, ScreeningStatus.OPEN);
    pregnancyTestedOn = test.on();
    pregnancyPositive = test.positive();
    registerEvent(new ScreeningMeasured(patient, id, "pregnancy test", by, at));
  }

  void submit(UserId by, Instant at) {
    from(ScreeningStatus.OPEN, ScreeningStatus.SUBMITTED);
    status = ScreeningStatus.SUBMITTED;
    submittedBy = by;
    submittedAt = at;
    registerEvent(new ScreeningSubmitted(patient, id, by, at));
  }

  void reopen(UserId by, Instant at) {
    from(ScreeningStatus.SUBMITTED, ScreeningStatus.OPEN);
    status = ScreeningStatus.OPEN;
    registerEvent(new ScreeningReopened(patient, id, by, at));
  }

  void markInError(String rule, String why, UserId by, Instant at) {
    from(ScreeningStatus.SUBMITTED, ScreeningStatus.SUBMITTED);
    var given = answers.get(rule);
    if (given == null) {
      throw new NoSuchQuestion();
    }
    answers.put(rule, given.inError(why, by, at));
    registerEvent(new AnswerMarkedInError(patient, id, rule, by, at));
  }

  /** The decision's rules have been asked before; what was found is kept with it. */
  void decide(
      ScreeningDecision decision,
      List<Finding> found,
      PolicyVersion judgedBy,
      UserId by,
      Instant at) {
    from(ScreeningStatus.SUBMITTED, ScreeningStatus.DECIDED);
    status = ScreeningStatus.DECIDED;
    outcome = decision.outcome();
    reason = decision.reason();
    conditions = String.join("\n", decision.conditions());
    policyVersion = judgedBy;
    decidedBy = by;
    decidedAt = at;
    inForce = true;
    found.forEach(f -> findings.add(FrozenFinding.of(f, decision.benefitRisk().get(f.rule()))));
    registerEvent(
        decision.clears()
            ? new PatientCleared(patient, id, decision.outcome(), by, at)
            : new PatientNotCleared(patient, id, by, at));
  }

  /** A newer decision takes its place. */
  void supersede() {
    inForce = false;
  }

  private void from(ScreeningStatus wanted, ScreeningStatus to) {
    if (status != wanted) {
      throw new IllegalTransition(status, to);
    }
  }

  ScreeningId id() {
    return id;
  }

  long version() {
    return version == null ? 0 : version;
  }

  PatientId patient() {
    return patient;
  }

  Route route() {
    return route;
  }

  ScreeningStatus status() {
    return status;
  }

  Instant openedAt() {
    return openedAt;
  }

  Optional<Instant> submittedAt() {
    return Optional.ofNullable(submittedAt);
  }

  Optional<PressureReading> pressure() {
    return systolic == null || diastolic == null || pressureTakenOn == null
        ? Optional.empty()
        : Optional.of(new PressureReading(new BloodPressure(systolic, diastolic), pressureTakenOn));
  }

  Optional<PregnancyTest> pregnancyTest() {
    return pregnancyTestedOn == null || pregnancyPositive == null
        ? Optional.empty()
        : Optional.of(new PregnancyTest(pregnancyTestedOn, pregnancyPositive));
  }

  Map<String, GivenAnswer> answers() {
    return Map.copyOf(answers);
  }

  List<FrozenFinding> findings() {
    return List.copyOf(findings);
  }

  Optional<DecisionDetails> decision() {
    return outcome == null || reason == null || decidedBy == null || decidedAt == null
        ? Optional.empty()
        : Optional.of(
            new DecisionDetails(outcome, reason, lines(conditions), inForce, decidedBy, decidedAt));
  }

  static List<String> lines(@Nullable String text) {
    return text == null || text.isEmpty() ? List.of() : text.lines().toList();
  }

  ScreeningSummary summary() {
    return new ScreeningSummary(id(), route(), status(), openedAt(), decision());
  }
}
