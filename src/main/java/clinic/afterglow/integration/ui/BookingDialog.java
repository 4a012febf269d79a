package clinic.afterglow.integration.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.ui.FormDialog;
import clinic.afterglow.ui.Notices;
import java.util.function.Consumer;

class BookingDialog extends FormDialog<MeetingChoice> {

  BookingDialog(String patient, MeetingForm form, Consumer<MeetingChoice> book) {
    super(
        t("integration.book.title", patient),
        t("integration.book"),
        form,
        form::value,
        meeting -> {
          book.accept(meeting);
          Notices.done(t("integration.booked"));
        });
  }
}
