package clinic.afterglow.series.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.series.Phase;
import clinic.afterglow.series.TemplateDetails;
import clinic.afterglow.ui.Texts;
import java.util.Optional;
import java.util.stream.Collectors;

/** A protocol in words. */
final class TemplateWords {

  private TemplateWords() {}

  static String routes(TemplateDetails one) {
    return one.content().routes().stream()
        .sorted()
        .map(Texts::label)
        .collect(Collectors.joining(", "));
  }

  static String phase(Phase phase) {
    return t(
        "series.template.phase.words",
        phase.sessions(),
        phase.days(),
        Weekdays.words(phase.pattern()),
        phase.minGapDays(),
        phase.maxPer7Days());
  }

  static String minutes(Optional<Integer> minutes) {
    return minutes
        .map(count -> t("series.template.minutes", count))
        .orElseGet(() -> t("series.template.asRoute"));
  }
}
