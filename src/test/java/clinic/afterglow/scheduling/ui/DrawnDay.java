package clinic.afterglow.scheduling.ui;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.scheduling.Visit;
import clinic.afterglow.ui.BoardDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The calendar's own layout of a day, for measuring it without the screen around it. */
public final class DrawnDay {

  private DrawnDay() {}

  public static BoardDay of(SiteDetails site, LocalDate day, List<Visit> visits) {
    var holding = visits.stream().filter(visit -> visit.status().holdsItsTime()).toList();
    return new BoardDays(site, day, holding, Optional.empty()).byRoom(true);
  }
}
