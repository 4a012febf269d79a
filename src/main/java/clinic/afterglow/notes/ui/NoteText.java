package clinic.afterglow.notes.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.notes.Addendum;
import clinic.afterglow.notes.SignedNote;
import clinic.afterglow.ui.Notices;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A signed document in full, with what was added under it and a warning if it was altered. */
class NoteText extends Div {

  private final SignedNote note;
  private final NoteReader reader;
  private final Runnable amended;

  NoteText(SignedNote note, NoteReader reader, Runnable amended) {
    this.note = note;
    this.reader = reader;
    this.amended = amended;
    addClassName("note-text");
    warnUnless(note.intact(), this);
    add(body(note.text()), quiet(t("notes.hash", note.hash())));
    note.addenda().forEach(addendum -> add(part(addendum)));
    if (reader.chart().treats()) {
      var button = new Button(t("notes.addendum.add"), _ -> amend());
      button.addThemeVariants(ButtonVariant.TERTIARY);
      add(button);
    }
  }

  private Div part(Addendum addendum) {
    var part = new Div();
    part.addClassName("note-addendum");
    warnUnless(addendum.intact(), part);
    var heading = new Span(Texts.label(addendum.kind()));
    heading.addClassName("note-kind");
    part.add(
        heading,
        quiet(reader.signature(addendum.signer(), addendum.asRole(), addendum.signedAt())),
        quiet(t("notes.reason", addendum.reason())),
        body(addendum.text()));
    return part;
  }

  private void amend() {
    new AddendumDialog(this::sign).open();
  }

  private void sign(NewAddendum wanted) {
    reader
        .notes()
        .addendum(note.id(), wanted.kind(), wanted.text(), wanted.reason(), wanted.password());
    Notices.done(t("notes.addendum.done"));
    amended.run();
  }

  private static void warnUnless(boolean intact, Div part) {
    if (!intact) {
      var warning = new StatusBadge(t("notes.altered"), Tone.DANGER);
      warning.getElement().setAttribute("role", "alert");
      part.add(warning);
    }
  }

  private static Paragraph body(String text) {
    var body = new Paragraph(text);
    body.addClassName("note-body");
    return body;
  }

  private static Paragraph quiet(String words) {
    var line = new Paragraph(words);
    line.addClassName("note-quiet");
    return line;
  }
}
