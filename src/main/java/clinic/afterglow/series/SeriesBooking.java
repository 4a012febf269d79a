package clinic.afterglow.series;

import clinic.afterglow.clinic.Policies;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.dosing.MedicineSessions;
import clinic.afterglow.dosing.SessionId;
import clinic.afterglow.dosing.SessionPlan;
import clinic.afterglow.dosing.SessionPurpose;
import clinic.afterglow.dosing.SessionStatus;
import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.Enforcement;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.NewAppointment;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what a series needs in the calendar and among the medicine sessions, all or nothing. */
@Component
class SeriesBooking {

  private final SeriesRepository series;
  private final Appointments appointments;
  private final MedicineSessions sessions;
  private final Candidates candidates;
  private final Protocols protocols;
  private final Decided decided;
  private final Problems problems;
  private final Policies policies;
  private final Clock clock;

  SeriesBooking(
      SeriesRepository series,
      Appointments appointments,
      MedicineSessions sessions,
      Candidates candidates,
      Protocols protocols,
      Decided decided,
      Problems problems,
      Policies policies,
      Clock clock) {
    this.series = series;
    this.appointments = appointments;
    this.sessions = sessions;
    this.candidates = candidates;
    this.protocols = protocols;
    this.decided = decided;
    this.problems = problems;
    this.policies = policies;
    this.clock = clock;
  }

  /** Rules are asked after the times are taken: whoever books for this patient then waits. */
  SeriesId book(SeriesWish wish, SeriesPlan plan, Optional<String> reason, UserId by) {
    var values = policies.current();
    var template = protocols.newest(wish.template());
    var protocol = template.under(values);
    var made = bookAll(wish.patient(), wish.site(), plan.sessions());
    var objections =
        new ArrayList<>(
            candidates.review(
                wish.patient(),
                wish.site(),
                wish.route(),
                template,
                plan.sessions().getFirst().date()));
    objections.addAll(
        SpacingPolicy.reviewAll(
            protocol, plan.sessions().stream().map(ProposedSession::date).toList()));
    SeriesRefused.unlessAllowed(overridden(objections, reason));
    var parts =
        IntStream.range(0, made.size())
            .mapToObj(i ->
                part(
                    wish.patient(),
                    wish.site(),
                    wish.route(),
                    template,
                    plan.sessions().get(i),
                    made.get(i),
                    null))
            .toList();
    var shape =
        new Series.Shape(
            template.code(),
            template.number(),
            values.version(),
            protocol.sessions(),
            protocol.windowDays());
    var booked =
        new Series(wish, shape, parts, reasonUsed(objections, reason), by, clock.instant());
    return series.save(booked).id();
  }

  Replacements replacements(Series one, SeriesSessionDetails missed) {
    return new Replacements(problem(one, missed), one.standing(), decided.extended(one));
  }

  private PlanningProblem problem(Series one, SeriesSessionDetails missed) {
    var visit = appointments.details(missed.appointment());
    var time = problems.timeOf(one.site(), visit.start());
    var wishes =
        PatientWishes.at(time).with(Optional.of(visit.room()), Optional.of(visit.clinician()));
    var wish =
        new SeriesWish(
            one.patient(),
            one.site(),
            one.route(),
            one.protocol(),
            problems.today(one.site()),
            wishes);
    return problems.of(wish, protocol(one), one.visits());
  }

  void replace(
      Series one, UUID missed, ProposedSession wanted, Optional<String> reason, UserId by) {
    var before = one.details(_ -> List.of());
    var session = before.session(missed);
    if (!before.waitsForReplacement(session)) {
      throw new NotMissed(session.ordinal());
    }
    var dates = new ArrayList<>(one.standing());
    dates.add(wanted.date());
    var objections = SpacingPolicy.review(protocol(one), dates, decided.extended(one));
    SeriesRefused.unlessAllowed(overridden(objections, reason));
    closeMissed(session.session());
    var made = bookAll(one.patient(), one.site(), List.of(wanted)).getFirst();
    boolean overridden = !reasonUsed(objections, reason).isBlank();
    one.replace(
        part(one.patient(), one.site(), one.route(), protocols.of(one), wanted, made, missed),
        overridden,
        by,
        clock.instant());
    series.save(one);
  }

  /** What has begun or is over is left alone; a medicine session goes with its visit. */
  void cancel(Series one, String reason, UserId by) {
    for (var session : one.planned().toList()) {
      if (appointments.details(session.appointment()).status().expected()) {
        appointments.cancel(session.appointment(), reason);
      }
    }
    one.cancel(reason, by, clock.instant());
    series.save(one);
  }

  private void closeMissed(SessionId session) {
    var status = sessions.details(session).status();
    if (status == SessionStatus.PLANNED || status == SessionStatus.HELD) {
      sessions.cancel(session, "");
    }
  }

  private Protocol protocol(Series one) {
    return protocols.of(one, policies.at(one.judgedBy()));
  }

  private List<AppointmentId> bookAll(
      PatientId patient, SiteId site, List<ProposedSession> wanted) {
    return appointments.bookAll(
        wanted.stream()
            .map(one ->
                new NewAppointment(
                    patient,
                    AppointmentKind.DOSING,
                    site,
                    one.room(),
                    one.clinician(),
                    one.start(),
                    one.length()))
            .toList());
  }

  private SeriesSession part(
      PatientId patient,
      SiteId site,
      Route route,
      ProtocolTemplate template,
      ProposedSession wanted,
      AppointmentId appointment,
      @Nullable UUID replaces) {
    var plan =
        new SessionPlan(
            patient,
            site,
            route,
            Optional.of(appointment),
            SessionPurpose.SERIES,
            wanted.start(),
            template.terms(wanted.ordinal()));
    return new SeriesSession(
        wanted.ordinal(), wanted.date(), appointment, sessions.plan(plan), replaces);
  }

  /** A reason passes what staff may override; what only a prescriber may, it does not. */
  private static Decision overridden(List<Objection> objections, Optional<String> reason) {
    return Decision.of(
        objections.stream()
            .filter(one ->
                one.enforcement() != Enforcement.STAFF_OVERRIDE
                    || reason.map(String::isBlank).orElse(true))
            .toList());
  }

  private static String reasonUsed(List<Objection> objections, Optional<String> reason) {
    return objections.stream().anyMatch(Objection::blocks) ? reason.orElse("").strip() : "";
  }
}
