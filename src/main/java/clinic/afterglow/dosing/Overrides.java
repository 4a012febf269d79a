package clinic.afterglow.dosing;

import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.security.CurrentUser;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Weighs the reasons given against the rules that object, and keeps them. */
@Component
class Overrides {

  private final RuleOverrideRepository overrides;
  private final CurrentUser user;
  private final Clock clock;

  Overrides(RuleOverrideRepository overrides, CurrentUser user, Clock clock) {
    this.overrides = overrides;
    this.user = user;
    this.clock = clock;
  }

  /**
   * Allowed when every rule that blocks has a reason from somebody who may override it; then the
   * reasons are on record. Otherwise nothing is.
   */
  Decision settle(
      MedicineSession session, List<Objection> objections, Map<String, String> reasons) {
    var blocking = objections.stream().filter(Objection::blocks).toList();
    if (!blocking.stream().allMatch(o -> mayOverride(o) && !reason(o, reasons).isBlank())) {
      return Decision.of(objections);
    }
    blocking.forEach(o ->
        overrides.save(
            new RuleOverride(session, o, reason(o, reasons), user.id(), clock.instant())));
    return new Decision.Allowed(objections.stream().filter(o -> !o.blocks()).toList());
  }

  /** Those of the objections that nobody has passed yet in this session. */
  List<Objection> open(SessionId session, List<Objection> objections) {
    if (objections.stream().noneMatch(Objection::blocks)) {
      return objections;
    }
    var passed = of(session).stream().map(OverrideDetails::rule).collect(Collectors.toSet());
    return objections.stream().filter(o -> !passed.contains(o.rule())).toList();
  }

  List<OverrideDetails> of(SessionId session) {
    return overrides.findBySessionOrderByAt(session).stream().map(RuleOverride::details).toList();
  }

  private boolean mayOverride(Objection objection) {
    return MayOverride.holds(user, objection.enforcement());
  }

  private static String reason(Objection objection, Map<String, String> reasons) {
    return reasons.getOrDefault(objection.rule(), "");
  }
}
