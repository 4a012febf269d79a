package clinic.afterglow.notes.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.notes.NoteHeading;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Span;

/** One signed document: its heading, and its text once it is opened. */
class NoteRow extends Details {

  private final NoteHeading heading;
  private final NoteReader reader;

  NoteRow(NoteHeading heading, NoteReader reader) {
    this.heading = heading;
    this.reader = reader;
    addClassName("note-row");
    var kind = new Span(Texts.label(heading.kind()));
    kind.addClassName("note-kind");
    var signature =
        new Span(reader.signature(heading.signer(), heading.asRole(), heading.signedAt()));
    var summary = new Span(kind, signature);
    summary.addClassName("note-heading");
    if (heading.addenda() > 0) {
      summary.add(new Span(addenda(heading.addenda())));
    }
    setSummary(summary);
    addOpenedChangeListener(event -> {
      if (event.isOpened()) {
        read();
      }
    });
  }

  private void read() {
    removeAll();
    add(new NoteText(reader.notes().open(heading.id()), reader, this::read));
  }

  private static String addenda(long number) {
    return number == 1 ? t("notes.addenda.one") : t("notes.addenda.many", number);
  }
}
