package clinic.afterglow.screening;

import java.util.List;
import org.springframework.stereotype.Component;

/** The rules in use. Only a migration changes them, so a running clinic reads them once. */
@Component
class RuleTable {

  private final ScreeningRuleRepository rows;
  private volatile List<Rule> read = List.of();

  RuleTable(ScreeningRuleRepository rows) {
    this.rows = rows;
  }

  List<Rule> active() {
    var rules = read;
    if (rules.isEmpty()) {
      rules = rows.active().stream().map(ScreeningRule::toRule).toList();
      read = rules;
    }
    return rules;
  }
}
