package clinic.afterglow.notes.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.ui.FormDialog;
import java.util.function.Consumer;

class AddendumDialog extends FormDialog<NewAddendum> {

  AddendumDialog(Consumer<NewAddendum> save) {
    this(new AddendumForm(), save);
  }

  private AddendumDialog(AddendumForm form, Consumer<NewAddendum> save) {
    super(t("notes.addendum.title"), t("notes.sign"), form, form::value, save);
  }
}
