package clinic.afterglow.notes;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts a record into the words in which it is signed: headings and labels from the message bundles,
 * always in the clinic's own language, whatever the reader's is.
 */
public final class DocumentText {

  private static final String NOTHING = "–";

  private final List<ResourceBundle> bundles;
  private final StringBuilder text = new StringBuilder();

  /**
   * @param module whose {@code messages/<module>.properties} has the words
   * @param others modules below with words for it
   */
  public DocumentText(String module, String... others) {
    bundles =
        Stream.concat(Stream.of(module, "kernel"), Stream.of(others))
            .map(DocumentText::bundle)
            .toList();
  }

  /** A heading and what was written under it; a dash where nothing was. */
  public DocumentText part(String headingKey, String written) {
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    text.append(words(headingKey))
        .append('\n')
        .append(written.isBlank() ? NOTHING : written.strip());
    return this;
  }

  public DocumentText part(String headingKey, Enum<?> chosen) {
    return part(headingKey, words(chosen));
  }

  /** In the order of the constants, whatever the order of the collection. */
  public DocumentText part(String headingKey, Collection<? extends Enum<?>> chosen) {
    return part(
        headingKey,
        chosen.stream()
            .sorted((one, other) -> Integer.compare(one.ordinal(), other.ordinal()))
            .map(this::words)
            .collect(Collectors.joining(", ")));
  }

  public String words(String key) {
    return bundles.stream()
        .filter(bundle -> bundle.containsKey(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no words for " + key))
        .getString(key);
  }

  public String words(Enum<?> value) {
    return words(value.getDeclaringClass().getSimpleName() + "." + value.name());
  }

  public String text() {
    return text.toString();
  }

  private static ResourceBundle bundle(String module) {
    return ResourceBundle.getBundle("messages." + module, Locale.ROOT);
  }
}
