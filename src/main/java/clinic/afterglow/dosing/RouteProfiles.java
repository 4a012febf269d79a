package clinic.afterglow.dosing;

import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;

import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.kernel.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known of each route, by version. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
public class RouteProfiles {

  private final RouteProfileRepository profiles;

  RouteProfiles(RouteProfileRepository profiles) {
    this.profiles = profiles;
  }

  public RouteProfile current(Route route) {
    return profiles
        .findFirstByRouteOrderByVersionDesc(route)
        .map(StoredProfile::profile)
        .orElseThrow(NoSuchRecord::new);
  }

  public RouteProfile at(Route route, int version) {
    return profiles
        .findByRouteAndVersion(route, version)
        .map(StoredProfile::profile)
        .orElseThrow(NoSuchRecord::new);
  }
}
