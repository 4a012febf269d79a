package clinic.afterglow.scheduling;

import static clinic.afterglow.security.Roles.ADMINISTRATOR;
import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.FRONT_DESK;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;

import clinic.afterglow.clinic.SiteId;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The days that many have open at once. Each asks with their own rights; who asks with the same
 * news as another gets what that one read, without a statement or a connection.
 */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
@RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
public class BoardSheets {

  private final BoardRows rows;
  private final LimitSheet limits;

  BoardSheets(BoardRows rows, LimitSheet limits) {
    this.rows = rows;
    this.limits = limits;
  }

  /**
   * In two statements, or none.
   *
   * @param last of the days, included
   */
  public BoardSheet of(News news, SiteId site, LocalDate first, LocalDate last, ZoneId zone) {
    return news.of(
        site,
        first,
        last,
        () -> rows.of(site, first, last, zone, limits.of(site, first, last, zone).board()));
  }
}
