package clinic.afterglow.scheduling.ui;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.scheduling.BoardLimits;
import clinic.afterglow.scheduling.BoardSheet;
import clinic.afterglow.scheduling.Visit;
import clinic.afterglow.ui.BoardDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The calendar's own layout of a day, for measuring it without the screen around it. */
public final class DrawnDay {

  private DrawnDay() {}

  public static BoardDay of(SiteDetails site, LocalDate day, List<Visit> visits) {
    var place =
        new BoardPlace(
            site, day, BoardSide.ROOMS, BoardSpan.DAY, Optional.empty(), Optional.empty());
    return new BoardDrawing(
            place, new BoardSheet(visits, List.of(), BoardLimits.NONE), List.of(), true)
        .day();
  }
}
