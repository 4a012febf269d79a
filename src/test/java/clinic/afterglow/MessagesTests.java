package clinic.afterglow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import clinic.afterglow.clinic.Policy;
import clinic.afterglow.kernel.NotPossible;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every word that the code asks for is there, and no word is there for nothing. */
class MessagesTests {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("clinic.afterglow");

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  private static final Pattern ASKED =
      Pattern.compile("\\b(?:t|Texts\\.t)\\(\\s*\"([^\"]+)\"\\s*[,)]");
  private static final Pattern ASKED_EITHER =
      Pattern.compile("\\bt\\(\\s*[^\"();,]+\\?\\s*\"([^\"]+)\"\\s*:\\s*\"([^\"]+)\"");
  private static final Pattern MENU = Pattern.compile("@Menu\\([^)]*title = \"([^\"]+)\"");
  private static final Pattern RULE =
      Pattern.compile(
          "\\b(?:warning|prescriberMayOverride|clinicianMayOverride|staffMayOverride|hardStop)"
              + "\\(\\s*\"([^\"]+)\"");

  private final String code =
      Sources.under("src/main/java", ".java").stream()
          .map(Sources::read)
          .collect(Collectors.joining("\n"));
  private final String data =
      Sources.under("db-migrations", ".sql").stream()
          .map(Sources::read)
          .collect(Collectors.joining("\n"));
  private final Map<String, String> words = new HashMap<>();
  private final List<String> twice = new ArrayList<>();

  MessagesTests() {
    Sources.under("src/main/resources/messages", ".properties").forEach(this::read);
  }

  @Test
  void hasEachKeyOnce() {
    assertThat(twice).isEmpty();
  }

  @Test
  void hasWordsForEveryKeyInTheCode() {
    var asked = new TreeSet<String>();
    asked.addAll(found(ASKED));
    asked.addAll(found(ASKED_EITHER));
    asked.addAll(found(MENU));
    assertThat(asked).isNotEmpty();
    asked.removeAll(words.keySet());
    assertThat(asked).as("keys without words").isEmpty();
  }

  @Test
  void hasWordsForEveryRule() {
    var rules = found(RULE).stream().map(rule -> "rule." + rule).collect(Collectors.toSet());
    rules.removeAll(words.keySet());
    assertThat(rules).as("rules without words").isEmpty();
  }

  /** What people read instead of the code of a rule or of a value. */
  @Test
  void hasANameForEveryPolicyValueAndForEveryRuleOfADose() {
    var named = new TreeSet<String>();
    Policy.keys().forEach(key -> named.add("name." + key.name()));
    var dosing = Path.of("src/main/resources/messages/dosing.properties");
    Sources.read(dosing)
        .lines()
        .filter(line -> line.startsWith("rule."))
        .forEach(line -> named.add(line.split("=", 2)[0].replaceFirst("^rule", "name")));
    named.removeAll(words.keySet());
    assertThat(named).as("rules without a name").isEmpty();
  }

  @Test
  void hasWordsForEveryFact() {
    assertThat(words.keySet()).containsAll(facts());
  }

  /** An enum is shown either with words for each constant or not at all. */
  @Test
  void hasWordsForEveryConstantOfAnEnumThatIsShown() {
    for (JavaClass type : PRODUCT) {
      var labels = labels(type);
      if (labels.stream().anyMatch(words::containsKey)) {
        assertThat(words.keySet()).as(type.getName()).containsAll(labels);
      }
    }
  }

  @Test
  void hasNoWordsForNothing() {
    var literals = found(LITERAL);
    var structural = new TreeSet<>(facts());
    PRODUCT.forEach(type -> structural.addAll(labels(type)));
    var beginnings =
        literals.stream()
            .filter(literal -> literal.matches("[a-zA-Z]\\w*(\\.\\w+)*\\."))
            .filter(literal -> !Set.of("rule.", "fact.", "name.").contains(literal))
            .toList();
    var unused =
        words.keySet().stream()
            .filter(key -> !structural.contains(key))
            .filter(key -> !literals.contains(key.replaceFirst("^(rule|name)\\.", "")))
            .filter(key -> !isRuleKeptAsData(key))
            .filter(key -> beginnings.stream().noneMatch(key::startsWith))
            .sorted()
            .toList();
    assertThat(unused).as("words that no code asks for").isEmpty();
  }

  @Test
  void writesApostrophesAsPrinted() {
    assertThat(words).allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("'"));
  }

  @Test
  void hasPlacesForValuesThatCanBeRead() {
    words.forEach((key, text) ->
        assertThatCode(() -> new MessageFormat(text)).as(key).doesNotThrowAnyException());
  }

  private static Set<String> facts() {
    return PRODUCT.stream()
        .filter(type -> type.isAssignableTo(NotPossible.class))
        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
        .map(type -> "fact." + type.getSimpleName())
        .collect(Collectors.toSet());
  }

  private static Set<String> labels(JavaClass type) {
    return type.isEnum()
        ? type.getFields().stream()
            .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
            .filter(field -> field.getRawType().equals(type))
            .map(field -> type.getSimpleName() + "." + field.getName())
            .collect(Collectors.toSet())
        : Set.of();
  }

  /** {@code rule.screening.ageMinor} and what is said when its answer is not known. */
  private boolean isRuleKeptAsData(String key) {
    var code = key.replaceFirst("\\.unknown$", "").replaceFirst("^rule\\.\\w+\\.", "");
    return key.startsWith("rule.") && data.contains("'" + code + "'");
  }

  private Set<String> found(Pattern pattern) {
    var found = new TreeSet<String>();
    var matcher = pattern.matcher(code);
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        found.add(matcher.group(group));
      }
    }
    return found;
  }

  private void read(Path bundle) {
    Sources.read(bundle)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("=", 2))
        .forEach(entry -> {
          if (words.put(entry[0].strip(), entry[1].strip()) != null) {
            twice.add(entry[0] + " in " + bundle);
          }
        });
  }
}
