package clinic.afterglow.outcomes.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.outcomes.Measures;
import clinic.afterglow.outcomes.SafetyAssessments;
import clinic.afterglow.ui.Times;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What the section's parts share.
 *
 * @param firstDose of the latest series, where it is known
 * @param names of the staff
 * @param clock in the patient's zone
 * @param writes whether the user may enter scores and strike them out
 */
record ScaleReader(
    Measures measures,
    SafetyAssessments assessments,
    Optional<LocalDate> firstDose,
    Map<UserId, String> names,
    Clock clock,
    boolean writes) {

  LocalDate today() {
    return LocalDate.now(clock);
  }

  String byAndWhen(UserId by, Instant at) {
    return t(
        "outcomes.byAndWhen", names.getOrDefault(by, "–"), Times.dateTime(at, clock.getZone()));
  }
}
