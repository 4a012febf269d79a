package clinic.afterglow.dosing;

import clinic.afterglow.kernel.Enforcement;
import clinic.afterglow.kernel.Objection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The answers given at the door, and what the rules say to them as of that moment. */
@Component
class Gates {

  private final CheckInRepository checkIns;
  private final RuleOverrideRepository overrides;
  private final SessionDesk desk;

  Gates(CheckInRepository checkIns, RuleOverrideRepository overrides, SessionDesk desk) {
    this.checkIns = checkIns;
    this.overrides = overrides;
    this.desk = desk;
  }

  void keep(MedicineSession session, CheckInAnswers said) {
    checkIns.save(new CheckIn(session.getId(), said, desk.user(), desk.now()));
  }

  /** A prescriber who lets a held session go on passes the rule that held it. */
  void lifted(MedicineSession session, String reason) {
    var held = Objection.prescriberMayOverride("session.hold");
    overrides.save(new RuleOverride(session, held, reason, desk.user(), desk.now()));
  }

  Optional<CheckInAnswers> answers(SessionId session) {
    return checkIns.latest(session).map(CheckIn::answers);
  }

  /** A cause that was resolved afterwards, by lifting the hold, no longer objects. */
  List<Objection> objections(MedicineSession session) {
    var checkIn = checkIns.latest(session.getId());
    if (checkIn.isEmpty()) {
      return List.of(Objection.hardStop("checkin.missing"));
    }
    var at = checkIn.get().at();
    var visit = new CheckInPolicy.Visit(session.getRoute(), at, desk.day(session, at));
    boolean held = session.getStatus() == SessionStatus.HELD;
    return CheckInPolicy.review(checkIn.get().answers(), visit, desk.values(session))
        .flatMap(Optional::stream)
        .filter(o -> held || o.enforcement() != Enforcement.HARD_STOP)
        .toList();
  }
}
