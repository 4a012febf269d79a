package clinic.afterglow.screening.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.ui.ChartReader;
import clinic.afterglow.screening.Screenings;
import java.time.Instant;

/** What the section's parts share. */
record ScreeningReader(Screenings screenings, ChartReader chart, Rights rights) {

  String byAndWhen(UserId by, Instant at) {
    return t("screening.byAndWhen", chart.name(by), chart.dateTime(at));
  }

  /**
   * What the user may do; the services check again.
   *
   * @param collects answers
   * @param measures blood pressure and pregnancy test, and gives a screening back
   * @param decides on clearance
   * @param reads what was found and decided before
   */
  record Rights(boolean collects, boolean measures, boolean decides, boolean reads) {}
}
