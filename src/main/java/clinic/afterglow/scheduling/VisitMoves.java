package clinic.afterglow.scheduling;

import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.FRONT_DESK;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.security.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moving many visits at once, each to a place that another of them may just have left. */
@Service
@Transactional
@RolesAllowed({FRONT_DESK, DIRECTOR})
public class VisitMoves {

  private final Booking booking;
  private final MoveSheet sheet;
  private final Occupied occupied;
  private final CurrentUser user;

  VisitMoves(Booking booking, MoveSheet sheet, Occupied occupied, CurrentUser user) {
    this.booking = booking;
    this.sheet = sheet;
    this.occupied = occupied;
    this.user = user;
  }

  /**
   * Moves every one of them or none. Throws {@link VisitMovedMeanwhile}, {@link SlotTaken} when
   * somebody else has a place by now, and {@link BookingRefused}.
   */
  public void moveAll(List<VisitMove> moves) {
    if (!moves.isEmpty()) {
      booking.moveAll(moves, user.id());
    }
  }

  /** All that hold their time and overlap this one, at every site; in one statement. */
  @Transactional(readOnly = true)
  public List<BookedVisit> booked(Instant from, Instant until) {
    return sheet.booked(from, until);
  }

  /**
   * When clinicians, and the rooms of a site, cannot be booked though no single visit holds them:
   * absences, groups and hours off the roster; in two statements.
   */
  @Transactional(readOnly = true)
  public List<Busy> away(SiteId site, Instant from, Instant until) {
    return Stream.concat(
            sheet.away(site, from, until).stream(), occupied.offDuty(site, from, until))
        .toList();
  }
}
