package clinic.afterglow.screening;

import static java.util.stream.Collectors.toMap;

import clinic.afterglow.clinic.Policies;
import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.PolicyValues;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a screening together for reading: questions, answers, findings. */
@Component
class ScreeningReader {

  private final EvidenceReader evidence;
  private final Policies policies;

  ScreeningReader(EvidenceReader evidence, Policies policies) {
    this.evidence = evidence;
    this.policies = policies;
  }

  ScreeningDetails details(Screening screening) {
    var values = policies.current();
    var rules = evidence.rules();
    boolean decided = screening.status() == ScreeningStatus.DECIDED;
    return new ScreeningDetails(
        screening.id(),
        screening.version(),
        screening.patient(),
        screening.route(),
        screening.status(),
        screening.openedAt(),
        screening.submittedAt(),
        questions(rules, values),
        screening.answers().entrySet().stream()
            .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().toDetails())),
        screening.pressure(),
        screening.pregnancyTest(),
        decided ? frozen(rules, screening) : evidence.findings(rules, screening, values),
        decided ? weighed(screening) : Map.of(),
        screening.decision());
  }

  private static List<Question> questions(List<Rule> rules, PolicyValues values) {
    return rules.stream()
        .filter(rule -> rule.basis().asked())
        .map(rule -> new Question(rule.code(), rule.topic(), named(rule.questionPolicy(), values)))
        .toList();
  }

  private static List<Object> named(@Nullable String key, PolicyValues values) {
    return Policy.keys().stream()
        .filter(known -> known.name().equals(key))
        .<Object>map(values::text)
        .toList();
  }

  private static List<Finding> frozen(List<Rule> rules, Screening screening) {
    var byCode = rules.stream().collect(toMap(Rule::code, rule -> rule));
    return screening.findings().stream().map(found -> thawed(found, byCode)).toList();
  }

  /** A rule that has been taken out of use since is told without its topic and source. */
  private static Finding thawed(FrozenFinding found, Map<String, Rule> rules) {
    var rule = rules.get(found.ruleCode());
    return new Finding(
        found.ruleCode(),
        rule == null ? Topic.OTHER : rule.topic(),
        found.severity(),
        found.notKnown(),
        rule == null ? "" : rule.source(),
        FrozenFinding.values(found.valueText()));
  }

  private static Map<String, String> weighed(Screening screening) {
    return screening.findings().stream()
        .filter(found -> found.benefitRisk() != null)
        .collect(
            toMap(
                FrozenFinding::ruleCode,
                found -> Objects.requireNonNull(found.benefitRisk()),
                (first, _) -> first));
  }
}
