package clinic.afterglow.preparation;

import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps a set of constants in one column, in alphabetical order and with commas between. */
abstract class EnumSetText<E extends Enum<E>> implements AttributeConverter<Set<E>, String> {

  private final Function<String, E> constant;

  EnumSetText(Function<String, E> constant) {
    this.constant = constant;
  }

  @Override
  public String convertToDatabaseColumn(Set<E> set) {
    return set.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
  }

  @Override
  public Set<E> convertToEntityAttribute(String text) {
    return text.isEmpty()
        ? Set.of()
        : Arrays.stream(text.split(",")).map(constant).collect(Collectors.toUnmodifiableSet());
  }
}
