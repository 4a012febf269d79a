package clinic.afterglow.preparation.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.preparation.PreparationContent;
import clinic.afterglow.ui.Facts;
import clinic.afterglow.ui.Texts;
import java.util.Collection;
import java.util.stream.Collectors;

/** What was agreed, to be read. */
class PreparationFacts extends Facts {

  PreparationFacts(PreparationContent content) {
    with(t("preparation.intentions"), content.intentions());
    with(t("preparation.expectations"), content.expectations());
    with(t("preparation.education"), labels(content.education()));
    with(t("preparation.position"), Texts.label(content.position()));
    with(t("preparation.eyeShades"), t(content.eyeShades() ? "preparation.yes" : "preparation.no"));
    with(t("preparation.playlist"), content.playlist());
    with(t("preparation.touch"), Texts.label(content.touch()));
    with(t("preparation.stopSignal"), content.stopSignal());
    with(t("preparation.supportPerson"), content.supportPerson());
    with(t("preparation.supportPhone"), content.supportPhone());
    with(t("preparation.rideHome"), content.rideHome());
    with(t("preparation.riskPlan"), content.riskPlan());
    with(t("preparation.checklist"), labels(content.checklist()));
  }

  private static String labels(Collection<? extends Enum<?>> chosen) {
    return chosen.stream()
        .sorted((one, other) -> Integer.compare(one.ordinal(), other.ordinal()))
        .map(Texts::label)
        .collect(Collectors.joining(", "));
  }
}
