package clinic.afterglow.kernel;

import java.util.List;

/**
 * A fact that stops what was asked: not a clinical rule and not a defect. Its words are in the
 * message bundles under {@code fact.<simple class name>}; it never carries patient data.
 */
public abstract class NotPossible extends RuntimeException {

  private final transient List<Object> values;

  protected NotPossible(Object... values) {
    this.values = List.of(values);
  }

  public String key() {
    return "fact." + getClass().getSimpleName();
  }

  public List<Object> values() {
    return values;
  }

  @Override
  public String getMessage() {
    return key() + " " + values;
  }
}
