package clinic.afterglow.screening.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.screening.Screenings;
import clinic.afterglow.ui.Times;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * What the section's parts share.
 *
 * @param names of the staff
 * @param clock in the patient's zone
 */
record ScreeningReader(
    Screenings screenings, Map<UserId, String> names, Clock clock, Rights rights) {

  String byAndWhen(UserId by, Instant at) {
    return t(
        "screening.byAndWhen", names.getOrDefault(by, "–"), Times.dateTime(at, clock.getZone()));
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
