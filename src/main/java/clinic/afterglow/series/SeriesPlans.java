package clinic.afterglow.series;

import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.FRONT_DESK;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;

import clinic.afterglow.clinic.Policies;
import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.series.SeriesProposal.Infeasible;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposing, booking, mending and ending series of doses (clinical rules, section 2). */
@Service
@Transactional
@RolesAllowed({FRONT_DESK, DIRECTOR})
public class SeriesPlans {

  private final SeriesRepository series;
  private final SeriesBooking booking;
  private final Candidates candidates;
  private final Decided decided;
  private final Problems problems;
  private final Protocols protocols;
  private final Policies policies;
  private final ReviewNeeds needs;
  private final CurrentUser user;

  SeriesPlans(
      SeriesRepository series,
      SeriesBooking booking,
      Candidates candidates,
      Decided decided,
      Problems problems,
      Protocols protocols,
      Policies policies,
      ReviewNeeds needs,
      CurrentUser user) {
    this.series = series;
    this.booking = booking;
    this.candidates = candidates;
    this.decided = decided;
    this.problems = problems;
    this.protocols = protocols;
    this.policies = policies;
    this.needs = needs;
    this.user = user;
  }

  /** Books nothing. */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public SeriesProposal propose(SeriesWish wish) {
    var template = protocols.newest(wish.template());
    var against =
        candidates.review(wish.patient(), wish.site(), wish.route(), template, wish.from());
    if (!against.isEmpty()) {
      return new Infeasible(against, List.of());
    }
    var protocol = template.under(policies.current());
    return new SeriesPlanner(problems.of(wish, protocol)).propose();
  }

  /**
   * Books every appointment and every medicine session of a proposal, or none. Throws {@link
   * SeriesRefused} when a rule objects that was not overridden with a reason, and {@code SlotTaken}
   * when somebody was faster.
   */
  public SeriesId book(SeriesWish wish, SeriesPlan plan, Optional<String> overrideReason) {
    return booking.book(wish, plan, overrideReason, user.id());
  }

  /** When a missed session can be made up for. */
  @Transactional(readOnly = true)
  public List<Replacement> replacements(SeriesId id, UUID missed) {
    var one = find(id);
    var session = one.details(_ -> List.of()).session(missed);
    return booking.replacements(one, session).legal(session.ordinal());
  }

  /** Books a replacement for a missed session; beyond the window it needs a reason. */
  public void replace(
      SeriesId id, UUID missed, ProposedSession wanted, Optional<String> overrideReason) {
    booking.replace(find(id), missed, wanted, overrideReason, user.id());
  }

  /** Ends a series; what lies behind stays, what lies ahead is freed. */
  public void cancel(SeriesId id, String reason) {
    booking.cancel(find(id), reason, user.id());
  }

  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public SeriesDetails details(SeriesId id) {
    return details(find(id));
  }

  /** Newest first. */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public List<SeriesDetails> of(PatientId patient) {
    return series.of(patient).stream().map(this::details).toList();
  }

  /** What the series of these visits ask of their days; visits of no series are left out. */
  @Transactional(readOnly = true)
  public Map<AppointmentId, SeriesSpacing> spacings(Collection<AppointmentId> visits) {
    var found = new HashMap<AppointmentId, SeriesSpacing>();
    var shapes = new HashMap<List<Object>, Protocol>();
    var all = visits.isEmpty() ? List.<Series>of() : series.withAppointments(visits);
    var extended = decided.extended(all);
    for (var one : all) {
      var shape = List.<Object>of(one.protocol(), one.protocolVersion(), one.judgedBy());
      var protocol =
          shapes.computeIfAbsent(shape, _ -> protocols.of(one, policies.at(one.judgedBy())));
      one.visits()
          .forEach(visit -> found.put(visit, one.spacing(protocol, extended.contains(one.id()))));
    }
    return found;
  }

  private SeriesDetails details(Series one) {
    return one.details(needs::of);
  }

  private Series find(SeriesId id) {
    return series.withSessions(id).orElseThrow(NoSuchRecord::new);
  }
}
