package clinic.afterglow.patients.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.ConsentText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** The words of a consent as they are signed, with their version. */
class ConsentWords extends Div {

  ConsentWords(ConsentText text) {
    var words = new Paragraph(text.words());
    words.addClassName("note-body");
    var version = new Paragraph(t("patients.consents.version", text.version()));
    version.addClassName("note-quiet");
    addClassName("consent-words");
    getElement().setAttribute("role", "document");
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("aria-label", t("patients.consents.words"));
    add(words, version);
  }
}
