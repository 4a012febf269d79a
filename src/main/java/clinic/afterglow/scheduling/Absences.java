package clinic.afterglow.scheduling;

import static clinic.afterglow.security.Roles.ADMINISTRATOR;
import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.FRONT_DESK;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.security.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * When clinicians are away and when rooms and chairs cannot be used. Nothing new is booked into an
 * absence; visits that are booked already stay where they are until somebody moves them, and {@link
 * #affected} tells which. Throws {@link AbsenceRefused} when the times or the kind make no sense.
 */
@Service
@Transactional
@RolesAllowed({FRONT_DESK, DIRECTOR})
public class Absences {

  private final AbsenceRepository absences;
  private final AbsenceSheet sheet;
  private final DaySheet visits;
  private final Bookables bookables;
  private final Sites sites;
  private final CurrentUser user;
  private final Clock clock;

  Absences(
      AbsenceRepository absences,
      AbsenceSheet sheet,
      DaySheet visits,
      Bookables bookables,
      Sites sites,
      CurrentUser user,
      Clock clock) {
    this.absences = absences;
    this.sheet = sheet;
    this.visits = visits;
    this.bookables = bookables;
    this.sites = sites;
    this.user = user;
    this.clock = clock;
  }

  /** Waits for whoever books the same clinician or room, so that both never pass each other. */
  public AbsenceId record(NewAbsence wanted) {
    var zone = zone(wanted);
    var resource = List.of(wanted.resource());
    bookables.lock(resource);
    var standing = sheet.of(resource, wanted.from(), wanted.until());
    AbsenceRefused.unlessAllowed(
        AbsencePolicy.review(new AbsencePolicy.Wish(wanted, standing, clock.instant(), zone)));
    return absences.save(new Absence(wanted, user.id(), clock.instant())).id();
  }

  /** They are there after all; the time can be booked again. */
  public void withdraw(AbsenceId id, String reason) {
    var absence = find(id);
    absence.withdraw(reason, user.id(), clock.instant());
    absences.save(absence);
  }

  /** The visits that hold their time and overlap it, in the order of time; in one statement. */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public List<Visit> affected(AbsenceId id) {
    var absence = find(id);
    return visits.within(absence.resource(), absence.start(), absence.end());
  }

  /** Empty when it was withdrawn. */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public Optional<AbsenceDetails> details(AbsenceId id) {
    return sheet.of(id);
  }

  /**
   * A page of those of the site's rooms and of all clinicians that are not over yet, first to begin
   * first.
   *
   * @param after the last one of the page before
   */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public List<AbsenceDetails> coming(SiteId site, Optional<AbsenceDetails> after, int most) {
    return sheet.coming(site, clock.instant(), after, most);
  }

  private ZoneId zone(NewAbsence wanted) {
    return switch (wanted.what()) {
      case ROOM -> sheet.zoneOfRoom(wanted.resource()).orElseThrow(NoSuchRecord::new);
      case CLINICIAN -> {
        if (!sheet.knowsClinician(wanted.resource())) {
          throw new NoSuchRecord();
        }
        yield sites.zone();
      }
      case PATIENT -> throw new IllegalArgumentException("patients cancel, they are not away");
    };
  }

  private Absence find(AbsenceId id) {
    return absences.findById(id).orElseThrow(NoSuchRecord::new);
  }
}
