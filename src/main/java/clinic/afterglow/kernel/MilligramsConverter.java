package clinic.afterglow.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class MilligramsConverter implements AttributeConverter<Milligrams, BigDecimal> {

  @Override
  public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Milligrams amount) {
    return amount == null ? null : amount.value();
  }

  @Override
  public @Nullable Milligrams convertToEntityAttribute(@Nullable BigDecimal value) {
    return value == null ? null : new Milligrams(value);
  }
}
