package clinic.afterglow.screening;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A finding as it was when the prescriber decided. */
@Embeddable
record FrozenFinding(
    String ruleCode,
    @Enumerated(EnumType.STRING) FindingSeverity severity,
    boolean notKnown,
    String valueText,
    @Nullable String benefitRisk) {

  private static final String BETWEEN = "|";

  static FrozenFinding of(Finding finding, @Nullable String benefitRisk) {
    var values =
        finding.values().stream().map(String::valueOf).collect(Collectors.joining(BETWEEN));
    return new FrozenFinding(
        finding.rule(), finding.severity(), finding.unknown(), values, benefitRisk);
  }

  static List<Object> values(String text) {
    return text.isEmpty() ? List.of() : Arrays.<Object>asList(text.split("\\|", -1));
  }
}
