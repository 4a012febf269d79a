package clinic.afterglow.preparation;

import clinic.afterglow.kernel.Route;
import jakarta.persistence.Converter;

@Converter
class RouteSet extends EnumSetText<Route> {

  RouteSet() {
    super(Route::valueOf);
  }
}
