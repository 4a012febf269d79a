package clinic.afterglow.clinic;

import java.util.Map;

/** The policy values as they were at one version. */
public final class PolicyValues {

  private final PolicyVersion version;
  private final Map<String, String> texts;

  PolicyValues(PolicyVersion version, Map<String, String> texts) {
    this.version = version;
    this.texts = Map.copyOf(texts);
  }

  public PolicyVersion version() {
    return version;
  }

  public <T> T get(PolicyKey<T> key) {
    return key.read(text(key));
  }

  /** The value as it is stored, for showing. */
  public String text(PolicyKey<?> key) {
    var text = texts.get(key.name());
    if (text == null) {
      throw new IllegalArgumentException(
          "no policy value " + key.name() + " at version " + version);
    }
    return text;
  }
}
