package clinic.afterglow.screening.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.screening.DecisionDetails;
import clinic.afterglow.screening.ScreeningDetails;
import clinic.afterglow.ui.Facts;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Tone;

/** What the screening is for, how far it is, what was measured, and what was decided. */
class ScreeningHeading extends Facts {

  ScreeningHeading(ScreeningDetails screening, ScreeningReader reader) {
    with(t("screening.route"), Texts.label(screening.route()));
    with(t("screening.begun"), reader.chart().date(screening.openedAt()));
    with(t("screening.status"), status(screening));
    screening
        .pressure()
        .ifPresent(reading ->
            with(
                t("screening.pressure"),
                t("screening.pressure.value", reading.pressure().toString(), reading.on())));
    screening
        .pregnancyTest()
        .ifPresent(test ->
            with(
                t("screening.pregnancyTest"),
                t(test.positive() ? "screening.positive" : "screening.negative", test.on())));
    screening.decision().ifPresent(decision -> decided(decision, reader));
  }

  private void decided(DecisionDetails decision, ScreeningReader reader) {
    with(t("screening.decidedBy"), reader.byAndWhen(decision.by(), decision.at()));
    with(t("screening.reason"), decision.reason());
    if (!decision.conditions().isEmpty()) {
      with(t("screening.conditions"), String.join(" · ", decision.conditions()));
    }
  }

  private static StatusBadge status(ScreeningDetails screening) {
    return screening
        .decision()
        .map(decision -> new StatusBadge(decision.outcome(), OutcomeTone.of(decision.outcome())))
        .orElseGet(() -> new StatusBadge(screening.status(), Tone.INFO));
  }
}
