package clinic.afterglow.notes.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.notes.ClinicalNotes;
import clinic.afterglow.security.Role;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Times;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/** What is needed to show notes: where they are, who people are, which zone, what one may do. */
record NoteReader(ClinicalNotes notes, Map<UserId, String> names, ZoneId zone, boolean signs) {

  String signature(UserId signer, Role asRole, Instant at) {
    return t(
        "notes.by",
        names.getOrDefault(signer, t("notes.unknownSigner")),
        Texts.label(asRole),
        Times.dateTime(at, zone));
  }
}
