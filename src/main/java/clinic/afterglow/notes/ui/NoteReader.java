package clinic.afterglow.notes.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.notes.ClinicalNotes;
import clinic.afterglow.patients.ui.ChartReader;
import clinic.afterglow.security.Role;
import clinic.afterglow.ui.Texts;
import java.time.Instant;

/** What is needed to show notes. */
record NoteReader(ClinicalNotes notes, ChartReader chart) {

  String signature(UserId signer, Role asRole, Instant at) {
    return t("notes.by", chart.name(signer), Texts.label(asRole), chart.dateTime(at));
  }
}
