package clinic.afterglow.waitlist;

import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.FRONT_DESK;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.security.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who would come earlier, and when that would suit them. */
@Service
@Transactional
@RolesAllowed({FRONT_DESK, DIRECTOR})
public class Waitlist {

  private final WaitRepository waits;
  private final WaitRows rows;
  private final WaitFigures figures;
  private final Appointments appointments;
  private final CurrentUser user;
  private final Clock clock;

  Waitlist(
      WaitRepository waits,
      WaitRows rows,
      WaitFigures figures,
      Appointments appointments,
      CurrentUser user,
      Clock clock) {
    this.waits = waits;
    this.rows = rows;
    this.figures = figures;
    this.appointments = appointments;
    this.user = user;
    this.clock = clock;
  }

  /** Throws {@link WaitRefused} when it makes no sense or the patient waits for such a visit. */
  public WaitId add(NewWait wanted) {
    var asked =
        new WishPolicy.Asked(
            wanted,
            wanted.visit().map(this::expected).orElse(true),
            waits.waits(wanted.patient(), wanted.kind()));
    WaitRefused.unlessAllowed(WishPolicy.review(asked));
    return waits.save(new Wait(wanted, user.id(), clock.instant())).id();
  }

  /** Throws {@link NoLongerWaiting}. */
  public void withdraw(WaitId id) {
    var wait = waits.findById(id).orElseThrow(NoSuchRecord::new);
    wait.withdrawn(user.id(), clock.instant());
    waits.save(wait);
  }

  /**
   * A page of all who wait, longest first; those whose visit has begun are left out.
   *
   * @param after the last row of the page before
   */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public List<Waiting> waiting(Optional<Waiting> after, int most) {
    return rows.page(after, most);
  }

  /** What one patient waits for. */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public List<Waiting> of(PatientId patient, int most) {
    return rows.of(patient, most);
  }

  /** What the list came to at a site between two moments (D35), in one statement. */
  @Transactional(readOnly = true)
  @RolesAllowed(DIRECTOR)
  public WaitlistFigures figures(SiteId site, Instant from, Instant until) {
    return figures.of(site, from, until);
  }

  private boolean expected(AppointmentId id) {
    var visit = appointments.details(id);
    return visit.status().expected() && visit.start().isAfter(clock.instant());
  }
}
