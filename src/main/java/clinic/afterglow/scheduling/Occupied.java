package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who and what cannot be had when: taken by a visit, absent, or not on the roster. */
@Component
class Occupied {

  private final DaySheet sheet;
  private final RosterSheet rosters;
  private final Sites sites;

  Occupied(DaySheet sheet, RosterSheet rosters, Sites sites) {
    this.sheet = sheet;
    this.rosters = rosters;
    this.sites = sites;
  }

  List<Busy> at(SiteId site, PatientId patient, Instant from, Instant until) {
    return Stream.concat(
            sheet.busy(site, patient, from, until).stream(), offDuty(site, from, until))
        .toList();
  }

  /** When clinicians are not on the roster of the site. */
  Stream<Busy> offDuty(SiteId site, Instant from, Instant until) {
    var zone = sites.zone(site);
    var first = LocalDate.ofInstant(from, zone);
    var last = LocalDate.ofInstant(until, zone);
    return rosters.at(site, first, last).entrySet().stream()
        .flatMap(one -> one.getValue().away(one.getKey(), zone, first, last));
  }
}
