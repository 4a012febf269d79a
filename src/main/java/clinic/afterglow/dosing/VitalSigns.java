package clinic.afterglow.dosing;

import static clinic.afterglow.dosing.SessionStatus.CHECKED_IN;
import static clinic.afterglow.dosing.SessionStatus.DISCHARGED;
import static clinic.afterglow.dosing.SessionStatus.DOSING;
import static clinic.afterglow.dosing.SessionStatus.READY;
import static clinic.afterglow.dosing.SessionStatus.RECOVERY;
import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;

import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.PolicyValues;
import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.NoSuchRecord;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The readings of a session: before, during and after the dose (clinical rules, section 5). */
@Service
@Transactional
@RolesAllowed({THERAPIST, NURSE, PRESCRIBER})
public class VitalSigns {

  private final VitalReadingRepository readings;
  private final AlertAnswerRepository answers;
  private final ReadingRows rows;
  private final BaselineCheck baseline;
  private final SignedRecord signed;
  private final SessionDesk desk;

  VitalSigns(
      VitalReadingRepository readings,
      AlertAnswerRepository answers,
      ReadingRows rows,
      BaselineCheck baseline,
      SignedRecord signed,
      SessionDesk desk) {
    this.readings = readings;
    this.answers = answers;
    this.rows = rows;
    this.baseline = baseline;
    this.signed = signed;
    this.desk = desk;
  }

  /**
   * Keeps a reading and judges it. Before the dose it may hold the session; after it a red one asks
   * for an answer before the next. Throws {@link RedReadingUnanswered} or {@link
   * ObservedInTheFuture}.
   */
  public Taken record(SessionId id, NewReading wanted) {
    var session = desk.find(id);
    session.require(DOSING, RECOVERY, CHECKED_IN, READY);
    if (session.watch().red().isPresent()) {
      throw new RedReadingUnanswered();
    }
    var reading = save(session, wanted);
    desk.save(session);
    return reading;
  }

  /** What was done about the red reading that waits. */
  public void answer(SessionId id, AlertAction action, String note) {
    var session = desk.find(id);
    var red = session.watch().red().orElseThrow(NoSuchRecord::new);
    answers.save(new AlertAnswer(session, red, action, note, desk.user(), desk.now()));
    session.watch().answered();
    desk.save(session);
  }

  /**
   * Crosses a reading out, with the reason, and writes the right one beside it. Throws {@link
   * PartSigned}.
   */
  public Taken correct(UUID wrong, String reason, NewReading right) {
    var old = readings.findById(wrong).orElseThrow(NoSuchRecord::new);
    var session = desk.find(old.session());
    session.require(DOSING, RECOVERY, CHECKED_IN, READY, DISCHARGED);
    signed.refuseChange(session);
    session.watch().red().filter(wrong::equals).ifPresent(_ -> session.watch().answered());
    var taken = save(session, right);
    var replacement = readings.findById(taken.id()).orElseThrow(NoSuchRecord::new);
    old.strike(session, reason, replacement, desk.user(), desk.now());
    readings.save(old);
    desk.save(session);
    return taken;
  }

  /** What makes the red reading red that waits for an answer; empty when none waits. */
  @Transactional(readOnly = true)
  public List<LimitPassed> limitsPassed(SessionId id) {
    var session = desk.find(id);
    return session
        .watch()
        .red()
        .map(red -> readings.findById(red).orElseThrow(NoSuchRecord::new))
        .map(red -> AlertPolicy.passed(red.values(), desk.values(session)))
        .orElse(List.of());
  }

  /** Whether the readings before the dose allow to start, as they stand. */
  @Transactional(readOnly = true)
  public Decision reviewBaseline(SessionId id) {
    return baseline.review(desk.find(id));
  }

  /** Starts the way to a dose in spite of a pressure, for reasons on record, where that may be. */
  @RolesAllowed({NURSE, PRESCRIBER})
  public Decision acceptBaseline(SessionId id, Map<String, String> reasons) {
    var session = desk.find(id);
    var decision = baseline.accept(session, reasons);
    desk.save(session);
    return decision;
  }

  /** Newest first, struck ones included. */
  @Transactional(readOnly = true)
  @RolesAllowed({THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public List<VitalRow> flowsheet(SessionId id) {
    return rows.of(id);
  }

  private Taken save(MedicineSession session, NewReading wanted) {
    var now = desk.now();
    if (wanted.observedAt().isAfter(now)) {
      throw new ObservedInTheFuture();
    }
    var values = desk.values(session);
    boolean drugged =
        session.dose().startedAt().filter(s -> !wanted.observedAt().isBefore(s)).isPresent();
    var alert = drugged ? AlertPolicy.judge(wanted, values) : Alert.NONE;
    var late = Duration.ofMinutes(values.get(Policy.VITALS_LATE_ENTRY));
    var reading = readings.save(new VitalReading(session, wanted, alert, late, desk.user(), now));
    session.watch().taken(wanted.observedAt());
    if (session.dose().startedAt().isPresent()) {
      watch(session, reading, wanted, values);
      return new Taken(reading.id(), alert, Decision.ALLOWED);
    }
    return new Taken(reading.id(), alert, baseline.measured(session, wanted));
  }

  private static void watch(
      MedicineSession session, VitalReading reading, NewReading wanted, PolicyValues values) {
    session.expectNext(values);
    if (reading.alert() == Alert.RED) {
      var soon = Duration.ofMinutes(values.get(Policy.BP_AFTER_RED_MINUTES));
      session.watch().alarm(reading.id(), wanted.observedAt().plus(soon));
    }
  }
}
