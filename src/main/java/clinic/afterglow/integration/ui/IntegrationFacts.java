package clinic.afterglow.integration.ui;

import static clinic.afterglow.ui.Texts.t;
import static java.util.stream.Collectors.joining;

import clinic.afterglow.integration.IntegrationDetails;
import clinic.afterglow.integration.Practice;
import clinic.afterglow.ui.Facts;
import clinic.afterglow.ui.Texts;

/** What was written about an integration, to be read. */
class IntegrationFacts extends Facts {

  IntegrationFacts(IntegrationDetails details, IntegrationReader reader) {
    var content = details.content();
    var started = content.startedAt();
    var signer = details.summary().signedBy();
    var signedAt = details.summary().signedAt();
    with(t("integration.kind"), content.kind() == null ? "" : Texts.label(content.kind()));
    with(t("integration.startedAt"), started == null ? "" : reader.chart().dateTime(started));
    if (!content.theme().isBlank()) {
      with(t("integration.theme"), content.theme());
    }
    with(t("integration.cameUp"), content.cameUp());
    with(t("integration.insights"), content.insights());
    with(t("integration.reflections"), content.reflections());
    with(
        t("integration.practices"),
        content.practices().stream().map(Practice::what).collect(joining(", ")));
    with(t("integration.followUpPlan"), content.followUpPlan());
    if (signer != null && signedAt != null) {
      with(
          t("integration.signed"),
          t(
              "integration.signedBy",
              reader.chart().dateTime(signedAt),
              reader.chart().name(signer)));
    }
  }
}
