package clinic.afterglow.scheduling;

import static clinic.afterglow.security.Roles.ADMINISTRATOR;
import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.FRONT_DESK;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;
import static java.util.stream.Collectors.toMap;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.security.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clinicians' working weeks. A new one counts from a day on and leaves what was before as it
 * was; whoever has none works whenever a site is open. Visits that are booked stay where they are.
 */
@Service
@Transactional
@RolesAllowed({DIRECTOR, ADMINISTRATOR})
public class Rosters {

  private final RosterSheet sheet;
  private final Sites sites;
  private final CurrentUser user;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Rosters(
      RosterSheet sheet,
      Sites sites,
      CurrentUser user,
      Clock clock,
      ApplicationEventPublisher events) {
    this.sheet = sheet;
    this.sites = sites;
    this.user = user;
    this.clock = clock;
    this.events = events;
  }

  /** Throws {@link RosterRefused}. */
  public void keep(NewRoster wanted) {
    var all = sites.all().stream().collect(toMap(SiteDetails::id, site -> site));
    var today = LocalDate.now(clock.withZone(sites.zone()));
    RosterRefused.unlessAllowed(RosterPolicy.review(new RosterPolicy.Wish(wanted, all, today)));
    sheet.write(wanted, user.id(), clock.instant());
    events.publishEvent(
        new RosterChanged(
            wanted.clinician(), wanted.from(), wanted.lines().size(), user.id(), clock.instant()));
  }

  /** Somebody's weeks, the latest first, in one statement. */
  @Transactional(readOnly = true)
  public List<RosterDetails> of(UserId clinician, int most) {
    return sheet.of(clinician, most);
  }

  /**
   * The rosters that count at a site in a time, the last day included, in one statement; whoever is
   * missing works whenever the site is open.
   */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public Map<UserId, Roster> at(SiteId site, LocalDate first, LocalDate last) {
    return sheet.at(site, first, last);
  }
}
