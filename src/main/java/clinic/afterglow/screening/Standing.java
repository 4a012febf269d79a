package clinic.afterglow.screening;

import clinic.afterglow.kernel.Objection;
import clinic.afterglow.kernel.Route;
import java.util.List;

/** Where a patient stands, and what was found when it was decided. */
record Standing(Clearance clearance, List<Found> findings) {

  record Found(String rule, FindingSeverity severity, boolean unknown, List<Object> values) {

    Objection objection() {
      return Finding.objection(rule, severity, unknown, values);
    }
  }

  /** Declined for a route at which something found is absolute, though it was not where decided. */
  Clearance at(Route route, List<Rule> rules) {
    var absolute =
        findings.stream()
            .filter(found -> !found.unknown() && found.severity() != FindingSeverity.ABSOLUTE)
            .filter(found ->
                rules.stream()
                    .anyMatch(rule ->
                        rule.code().equals(found.rule())
                            && rule.at(route) == FindingSeverity.ABSOLUTE))
            .map(found ->
                Finding.objection(found.rule(), FindingSeverity.ABSOLUTE, false, found.values()))
            .toList();
    return absolute.isEmpty()
        ? clearance
        : switch (clearance) {
          case Clearance.Cleared(var at, var by) -> new Clearance.NotCleared(absolute, at, by);
          case Clearance.ClearedWithConditions(_, var at, var by) ->
              new Clearance.NotCleared(absolute, at, by);
          default -> clearance;
        };
  }
}
