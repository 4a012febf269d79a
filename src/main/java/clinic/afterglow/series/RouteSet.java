package clinic.afterglow.series;

import clinic.afterglow.kernel.Route;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps routes in one column, in alphabetical order and with commas between. */
@Converter
class RouteSet implements AttributeConverter<Set<Route>, String> {

  @Override
  public String convertToDatabaseColumn(Set<Route> routes) {
    return routes.stream().map(Route::name).sorted().collect(Collectors.joining(","));
  }

  @Override
  public Set<Route> convertToEntityAttribute(String text) {
    return Arrays.stream(text.split(",")).map(Route::valueOf).collect(Collectors.toSet());
  }
}
