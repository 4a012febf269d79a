package clinic.afterglow.ui;

import java.time.ZoneId;

/** In which zone the clinic counts its days; told by the module that knows the sites. */
public interface ClinicZone {

  ZoneId zone();
}
