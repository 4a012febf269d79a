package clinic.afterglow.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class KilogramsConverter implements AttributeConverter<Kilograms, BigDecimal> {

  @Override
  public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Kilograms weight) {
    return weight == null ? null : weight.value();
  }

  @Override
  public @Nullable Kilograms convertToEntityAttribute(@Nullable BigDecimal value) {
    return value == null ? null : new Kilograms(value);
  }
}
