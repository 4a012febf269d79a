package clinic.afterglow.dosing.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.dosing.NewReading;
import clinic.afterglow.dosing.VitalRow;
import clinic.afterglow.ui.FormDialog;
import clinic.afterglow.ui.ReasonDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;

/** Crosses a reading out and takes the right one, with the reason. */
final class CorrectDialog {

  private record Correction(NewReading right, String reason) {}

  private CorrectDialog() {}

  static void open(Live live, VitalRow wrong) {
    var form = new ReadingForm(live);
    var reason = new TextField(t("reason.label"));
    reason.setMaxLength(ReasonDialog.MOST);
    reason.setWidthFull();
    form.onEnter(reason::focus);
    new FormDialog<Correction>(
            t("dosing.vitals.correct"),
            t("dosing.vitals.correct"),
            new Div(form, reason),
            () -> value(form, reason),
            given ->
                live.act(() ->
                    live.services().vitals().correct(wrong.id(), given.reason(), given.right())))
        .open();
  }

  private static Optional<Correction> value(ReadingForm form, TextField reason) {
    reason.setErrorMessage(t("reason.required"));
    reason.setInvalid(reason.getValue().isBlank());
    return form.value()
        .filter(_ -> !reason.isInvalid())
        .map(right -> new Correction(right, reason.getValue().strip()));
  }
}
