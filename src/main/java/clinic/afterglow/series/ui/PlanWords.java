package clinic.afterglow.series.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.series.SeriesPlan;
import clinic.afterglow.ui.Times;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in a line what speaks for a plan, in the order in which plans are ranked. */
final class PlanWords {

  private PlanWords() {}

  static String dates(SeriesPlan plan) {
    return t(
        "series.plan.dates",
        Times.date(plan.sessions().getFirst().date()),
        Times.date(plan.sessions().getLast().date()));
  }

  static String reasons(SeriesPlan plan) {
    return Stream.of(
            t("series.reason.span", plan.spanDays()),
            plan.offPattern() == 0
                ? t("series.reason.pattern")
                : t("series.reason.offPattern", plan.offPattern()),
            plan.rooms().size() == 1
                ? t("series.reason.oneRoom")
                : t("series.reason.rooms", plan.rooms().size()),
            plan.clinicians().size() == 1
                ? t("series.reason.oneClinician")
                : t("series.reason.clinicians", plan.clinicians().size()),
            plan.atOtherTimes() == 0
                ? t("series.reason.time")
                : t("series.reason.otherTimes", plan.atOtherTimes()))
        .collect(Collectors.joining(" · "));
  }
}
