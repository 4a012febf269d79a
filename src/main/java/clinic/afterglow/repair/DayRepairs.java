package clinic.afterglow.repair;

import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.FRONT_DESK;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.IllegalTransition;
import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.BookingRefused;
import clinic.afterglow.scheduling.SlotTaken;
import clinic.afterglow.scheduling.VisitMove;
import clinic.afterglow.scheduling.VisitMovedMeanwhile;
import clinic.afterglow.scheduling.VisitMoves;
import clinic.afterglow.security.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Repairs a day on which a clinician, a room or the whole site falls out: proposes another place
 * for every visit that it concerns, all together, and moves them once somebody says so.
 */
@Service
@Transactional
@RolesAllowed({FRONT_DESK, DIRECTOR})
public class DayRepairs {

  static final long STEPS = 2_000_000;
  static final Duration AT_MOST = Duration.ofSeconds(2);

  private final RepairProblems problems;
  private final AppliedRepairRepository repairs;
  private final RepairedVisitRepository repaired;
  private final VisitMoves moves;
  private final CallList calls;
  private final CurrentUser user;
  private final Clock clock;

  DayRepairs(
      RepairProblems problems,
      AppliedRepairRepository repairs,
      RepairedVisitRepository repaired,
      VisitMoves moves,
      CallList calls,
      CurrentUser user,
      Clock clock) {
    this.problems = problems;
    this.repairs = repairs;
    this.repaired = repaired;
    this.moves = moves;
    this.calls = calls;
    this.user = user;
    this.clock = clock;
  }

  /**
   * The least disturbing repair, found within two seconds; moves nothing. No connection to the
   * database is held meanwhile.
   *
   * @param wishes what the desk has decided itself
   */
  @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
  public RepairPlan propose(Outage outage, RepairWishes wishes) {
    return new RepairPlanner(problems.of(outage, wishes)).plan(Effort.of(STEPS, clock, AT_MOST));
  }

  /**
   * Other places for one of the visits, the least disturbing first, with the other affected visits
   * where a plan has them.
   */
  @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
  public List<VisitPlace> options(Outage outage, RepairPlan plan, AppointmentId visit, int most) {
    return new RepairPlanner(problems.of(outage, RepairWishes.NONE)).options(plan, visit, most);
  }

  /**
   * Moves every visit of a plan to its new place, or none. Throws {@link RepairOutdated} when a
   * visit, a place or a rule is another than when it was proposed.
   *
   * @return how many were moved
   */
  public int apply(Outage outage, RepairPlan plan) {
    if (!new RepairPlanner(problems.of(outage, RepairWishes.NONE)).allows(plan)) {
      throw new RepairOutdated();
    }
    var changed = plan.changed();
    move(changed);
    var repair =
        repairs.save(new AppliedRepair(outage, changed.size(), user.id(), clock.instant()));
    for (var one : changed) {
      one.to().ifPresent(to -> repaired.save(new RepairedVisit(repair, outage.site(), one, to)));
    }
    return changed.size();
  }

  private void move(List<VisitRepair> changed) {
    try {
      moves.moveAll(
          changed.stream().flatMap(one -> one.to().stream().map(to -> move(one, to))).toList());
    } catch (SlotTaken
        | BookingRefused
        | VisitMovedMeanwhile
        | IllegalTransition
        | OptimisticLockingFailureException meanwhile) {
      throw new RepairOutdated();
    }
  }

  private static VisitMove move(VisitRepair one, VisitPlace to) {
    return new VisitMove(one.visit(), one.from().start(), to.room(), to.clinician(), to.start());
  }

  /**
   * A page of the patients whose moved visits are still to come, the soonest visit first, told or
   * not.
   *
   * @param after the last one of the page before
   */
  @Transactional(readOnly = true)
  public List<PatientToTell> toTell(SiteId site, Optional<PatientToTell> after, int most) {
    return calls.of(site, clock.instant(), after, most);
  }

  /** Those whom nobody has told yet, at all sites, the soonest visit first. */
  @Transactional(readOnly = true)
  public List<PatientToTell> notTold(int most) {
    return calls.open(clock.instant(), most);
  }

  /** The patient knows; telling it again changes nothing. */
  public void told(UUID move) {
    var visit = repaired.findById(move).orElseThrow(NoSuchRecord::new);
    visit.told(user.id(), clock.instant());
    repaired.save(visit);
  }
}
