package clinic.afterglow.preparation;

import clinic.afterglow.notes.DocumentText;

/** The words in which a preparation is signed. */
final class PreparationText {

  private PreparationText() {}

  static String of(PreparationContent content) {
    var document = new DocumentText("preparation");
    var eyeShades = document.words(content.eyeShades() ? "preparation.yes" : "preparation.no");
    return document
        .part("preparation.intentions", content.intentions())
        .part("preparation.expectations", content.expectations())
        .part("preparation.education", content.education())
        .part("preparation.position", content.position())
        .part("preparation.eyeShades", eyeShades)
        .part("preparation.playlist", content.playlist())
        .part("preparation.touch", content.touch())
        .part("preparation.stopSignal", content.stopSignal())
        .part("preparation.supportPerson", content.supportPerson())
        .part("preparation.supportPhone", content.supportPhone())
        .part("preparation.rideHome", content.rideHome())
        .part("preparation.riskPlan", content.riskPlan())
        .part("preparation.checklist", content.checklist())
        .text();
  }
}
