package clinic.afterglow.screening;

import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.FRONT_DESK;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;

import clinic.afterglow.clinic.Policies;
import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.outcomes.RiskTrigger;
import clinic.afterglow.outcomes.SafetyAssessments;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Screenings of patients and what came of them. Anybody of the team may collect answers; only a
 * prescriber decides; whoever treats may put a patient on hold.
 */
@Service
@Transactional
@RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER})
public class Screenings {

  private final ScreeningRepository screenings;
  private final EvidenceReader evidence;
  private final ScreeningReader reader;
  private final ClearanceReader clearances;
  private final Holds holds;
  private final SafetyAssessments assessments;
  private final Policies policies;
  private final CurrentUser user;
  private final Clock clock;

  Screenings(
      ScreeningRepository screenings,
      EvidenceReader evidence,
      ScreeningReader reader,
      ClearanceReader clearances,
      Holds holds,
      SafetyAssessments assessments,
      Policies policies,
      CurrentUser user,
      Clock clock) {
    this.screenings = screenings;
    this.evidence = evidence;
    this.reader = reader;
    this.clearances = clearances;
    this.holds = holds;
    this.assessments = assessments;
    this.policies = policies;
    this.user = user;
    this.clock = clock;
  }

  /** Begins a screening, or goes on with the one that is not decided yet. */
  public ScreeningId begin(PatientId patient, Route route) {
    return newest(patient)
        .filter(screening -> screening.status() != ScreeningStatus.DECIDED)
        .orElseGet(() -> screenings.save(new Screening(patient, route, user.id(), clock.instant())))
        .id();
  }

  /** A yes to the question about suicide asks for a clinician today, at once. */
  public ScreeningDetails answer(ScreeningId id, String rule, Answer answer, String note) {
    var asked =
        evidence.rules().stream()
            .filter(known -> known.code().equals(rule) && known.basis().asked())
            .findFirst()
            .orElseThrow(NoSuchQuestion::new);
    var screening = find(id);
    screening.answer(rule, answer, note, user.id(), clock.instant());
    if (asked.basis() == Basis.SUICIDE_RISK && answer == Answer.YES) {
      assessments.ask(screening.patient(), RiskTrigger.SCREENING_ANSWER);
    }
    return saved(screening);
  }

  @RolesAllowed({NURSE, PRESCRIBER})
  public ScreeningDetails measure(ScreeningId id, PressureReading reading) {
    var screening = find(id);
    screening.measure(reading, user.id(), clock.instant());
    return saved(screening);
  }

  @RolesAllowed({NURSE, PRESCRIBER})
  public ScreeningDetails measure(ScreeningId id, PregnancyTest test) {
    var screening = find(id);
    screening.measure(test, user.id(), clock.instant());
    return saved(screening);
  }

  /** Asks a prescriber to decide; throws {@link UnansweredQuestions}. */
  public void submit(ScreeningId id) {
    var screening = find(id);
    int open = reader.details(screening).open();
    if (open > 0) {
      throw new UnansweredQuestions(open);
    }
    screening.submit(user.id(), clock.instant());
    screenings.save(screening);
  }

  /** Gives a submitted screening back, to be answered anew. */
  @RolesAllowed({NURSE, PRESCRIBER})
  public void reopen(ScreeningId id) {
    var screening = find(id);
    screening.reopen(user.id(), clock.instant());
    screenings.save(screening);
  }

  /** The answer no longer counts; it stays readable, with the reason. */
  @RolesAllowed(PRESCRIBER)
  public ScreeningDetails markInError(ScreeningId id, String rule, String reason) {
    var screening = find(id);
    screening.markInError(rule, reason.strip(), user.id(), clock.instant());
    return saved(screening);
  }

  /** Decides, unless the rules object; what was found is kept with the decision. */
  @RolesAllowed(PRESCRIBER)
  public Decision decide(ScreeningDecision wanted) {
    var screening = find(wanted.screening());
    if (screening.version() != wanted.version()) {
      throw new ObjectOptimisticLockingFailureException(Screening.class, wanted.screening());
    }
    var values = policies.current();
    var findings = evidence.findings(evidence.rules(), screening, values);
    var decision = ClearancePolicy.review(wanted, findings);
    if (decision.allowed()) {
      supersede(screening.patient());
      screening.decide(wanted, findings, values.version(), user.id(), clock.instant());
      screenings.save(screening);
    }
    return decision;
  }

  /**
   * Until somebody lifts it, nothing is given. One for suicide risk asks for the assessment that
   * alone can lift it.
   */
  @RolesAllowed({THERAPIST, NURSE, PRESCRIBER})
  public void hold(PatientId patient, HoldReason reason) {
    if (reason == HoldReason.SUICIDE_RISK) {
      assessments.ask(patient, RiskTrigger.TEAM_CONCERN);
    }
    holds.place(patient, reason, user.id(), clock.instant());
  }

  /** Lifts a hold; one for suicide risk throws {@link ReleasedByAssessmentOnly}. */
  @RolesAllowed(PRESCRIBER)
  public void release(PatientId patient, HoldReason reason, String why) {
    if (reason == HoldReason.SUICIDE_RISK) {
      throw new ReleasedByAssessmentOnly();
    }
    holds.lift(patient, reason, why.strip(), user.id(), clock.instant());
  }

  @Transactional(readOnly = true)
  @RolesAllowed({THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public List<HoldDetails> holds(PatientId patient) {
    return holds.open(patient).stream().map(ClearanceHold::toDetails).toList();
  }

  /**
   * Where the patient stands, whatever the route. Before a dose ask with its route. The front desk
   * learns that somebody is held, not cleared or has conditions to keep, but not why or which.
   */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public Clearance clearance(PatientId patient) {
    return clearances.standing(patient).clearance();
  }

  /** As {@link #clearance(PatientId)}; what is absolute for this route alone counts too. */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public Clearance clearance(PatientId patient, Route route) {
    return clearances.standing(patient).at(route, evidence.rules());
  }

  /** For the rows of a list, in one statement. */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public Map<PatientId, Clearance> clearances(Collection<PatientId> patients) {
    return clearances.of(patients);
  }

  /** How far the newest screening is, which everybody may know who sees the clearance. */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public Optional<ScreeningStatus> underWay(PatientId patient) {
    return newest(patient).map(Screening::status);
  }

  /** The newest screening; the front desk sees it while answers are collected. */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public Optional<ScreeningDetails> current(PatientId patient) {
    return newest(patient).filter(this::mayRead).map(reader::details);
  }

  /** As {@link #current} with those before it, {@code most} of them at most. */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public PatientScreenings of(PatientId patient, int most) {
    var newest = screenings.newest(patient, Limit.of(1 + most));
    var earlier =
        readsDecisions()
            ? newest.stream().skip(1).map(Screening::summary).toList()
            : List.<ScreeningSummary>of();
    return new PatientScreenings(
        newest.stream().findFirst().filter(this::mayRead).map(reader::details), earlier);
  }

  @Transactional(readOnly = true)
  @RolesAllowed({THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public ScreeningDetails details(ScreeningId id) {
    return reader.details(find(id));
  }

  /** Submitted, longest waiting first. */
  @Transactional(readOnly = true)
  @RolesAllowed(PRESCRIBER)
  public List<WaitingScreening> waitingForDecision(int limit) {
    return screenings.waiting(ScreeningStatus.SUBMITTED, Limit.of(limit));
  }

  /** Begun and not submitted, oldest first. */
  @Transactional(readOnly = true)
  public List<WaitingScreening> incomplete(int limit) {
    return screenings.waiting(ScreeningStatus.OPEN, Limit.of(limit));
  }

  /** Written before it is read, so that it carries the version it is now at. */
  private ScreeningDetails saved(Screening screening) {
    screenings.save(screening);
    screenings.flush();
    return reader.details(screening);
  }

  private void supersede(PatientId patient) {
    screenings
        .inForce(patient)
        .forEach(earlier -> {
          earlier.supersede();
          screenings.save(earlier);
        });
  }

  private Optional<Screening> newest(PatientId patient) {
    return screenings.newest(patient, Limit.of(1)).stream().findFirst();
  }

  private boolean mayRead(Screening screening) {
    return screening.status() == ScreeningStatus.OPEN || readsDecisions();
  }

  private boolean readsDecisions() {
    return user.is(Role.THERAPIST, Role.NURSE, Role.PRESCRIBER, Role.DIRECTOR);
  }

  private Screening find(ScreeningId id) {
    return screenings.withAnswers(id).orElseThrow(NoSuchRecord::new);
  }
}
