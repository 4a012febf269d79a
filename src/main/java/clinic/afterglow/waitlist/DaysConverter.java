package clinic.afterglow.waitlist;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DayOfWeek;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Weekdays as {@code MONDAY,FRIDAY}; blank for any day. */
@Converter
class DaysConverter implements AttributeConverter<Set<DayOfWeek>, String> {

  @Override
  public String convertToDatabaseColumn(Set<DayOfWeek> days) {
    return days.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(","));
  }

  @Override
  public Set<DayOfWeek> convertToEntityAttribute(String text) {
    return text.isEmpty()
        ? Set.of()
        : Stream.of(text.split(",")).map(DayOfWeek::valueOf).collect(Collectors.toSet());
  }
}
