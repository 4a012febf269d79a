package clinic.afterglow.booster;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Steps as {@code 4x1 WEEKS,6x2 WEEKS}; blank without any. */
@Converter
class StepsConverter implements AttributeConverter<List<TaperStep>, String> {

  @Override
  public String convertToDatabaseColumn(List<TaperStep> steps) {
    return steps.stream()
        .map(step -> step.doses() + "x" + step.every() + " " + step.unit())
        .collect(Collectors.joining(","));
  }

  @Override
  public List<TaperStep> convertToEntityAttribute(String text) {
    return text.isEmpty() ? List.of() : Stream.of(text.split(",")).map(this::step).toList();
  }

  private TaperStep step(String text) {
    var parts = text.split("[x ]");
    return new TaperStep(
        Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), StepUnit.valueOf(parts[2]));
  }
}
