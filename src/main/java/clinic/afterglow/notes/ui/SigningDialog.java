package clinic.afterglow.notes.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.ui.FormDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Asks for the signer's password and says what is being signed. A wrong password, or a refusal of
 * the clinic's rules, keeps it open with the reason; what was written stays where it is.
 */
public final class SigningDialog extends FormDialog<String> {

  private SigningDialog(
      String title, String whatIsSigned, PasswordField password, Consumer<String> sign) {
    super(
        title,
        t("notes.sign"),
        new Div(new Paragraph(whatIsSigned), password),
        () -> given(password),
        sign);
    password.setWidthFull();
    password.setHelperText(t("notes.password.hint"));
    password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
    password.setRequiredIndicatorVisible(true);
    password.focus();
  }

  /**
   * Opens the dialog.
   *
   * @param sign called with the password; keeps the dialog open by throwing {@code NotPossible} or
   *     {@code RefusedByRules}
   */
  public static void ask(String title, String whatIsSigned, Consumer<String> sign) {
    new SigningDialog(title, whatIsSigned, new PasswordField(t("notes.password")), sign).open();
  }

  private static Optional<String> given(PasswordField password) {
    var value = password.getValue();
    password.setErrorMessage(t("notes.password.required"));
    password.setInvalid(value.isEmpty());
    if (value.isEmpty()) {
      password.focus();
      return Optional.empty();
    }
    password.clear();
    password.setInvalid(false);
    password.focus();
    return Optional.of(value);
  }
}
