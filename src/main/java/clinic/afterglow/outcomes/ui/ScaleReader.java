package clinic.afterglow.outcomes.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.outcomes.Measures;
import clinic.afterglow.outcomes.SafetyAssessments;
import clinic.afterglow.patients.ui.ChartReader;
import clinic.afterglow.security.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the section's parts share.
 *
 * @param firstDose of the latest series, where it is known
 */
record ScaleReader(
    Measures measures,
    SafetyAssessments assessments,
    Optional<LocalDate> firstDose,
    ChartReader chart) {

  /** Scales are the prescriber's to enter and to strike out (clinical rules, section 12). */
  boolean writes() {
    return chart.is(Role.PRESCRIBER);
  }

  String byAndWhen(UserId by, Instant at) {
    return t("outcomes.byAndWhen", chart.name(by), chart.dateTime(at));
  }
}
