package clinic.afterglow.dosing.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.dosing.SessionPart;
import clinic.afterglow.dosing.SessionStatus;
import clinic.afterglow.notes.ui.SigningDialog;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;

/** Who has signed, who has not, and the words to sign. */
class SignPanel extends Panel {

  SignPanel(Live live) {
    super(t("dosing.phase.sign"));
    live.services().parts().of(live.id()).forEach(part -> add(row(live, part)));
  }

  private static Div row(Live live, SessionPart part) {
    var row = new Div(new Span(Texts.label(part.role())));
    row.addClassName("session-part");
    part.signed()
        .ifPresentOrElse(
            note ->
                row.add(
                    new StatusBadge(
                        t("dosing.sign.done", Times.dateTime(note.signedAt(), live.zone())),
                        Tone.GOOD)),
            () -> row.add(new StatusBadge(t("dosing.sign.open"), Tone.CAUTION)));
    boolean mine = live.services().user().is(part.role());
    if (part.signed().isEmpty() && mine && live.is(SessionStatus.DISCHARGED)) {
      var words = new Pre(live.services().parts().preview(live.id(), part.role()));
      words.addClassName("session-words");
      row.add(
          new Button(
              t("dosing.sign"),
              _ ->
                  SigningDialog.ask(
                      t("dosing.sign"),
                      t("dosing.sign.what"),
                      password ->
                          live.act(() ->
                              live.services().parts().sign(live.id(), part.role(), password)))),
          words);
    }
    return row;
  }
}
