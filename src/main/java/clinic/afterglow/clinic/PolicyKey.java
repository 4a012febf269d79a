package clinic.afterglow.clinic;

import java.util.function.Function;

/**
 * The name and the type of one policy value.
 *
 * @param name as in the policy table, such as {@code bp.holdPre}
 * @param unit what the number counts, such as {@code mmHg}
 */
public record PolicyKey<T>(String name, String unit, Function<String, T> reader) {

  T read(String text) {
    return reader.apply(text);
  }

  @Override
  public String toString() {
    return name;
  }
}
