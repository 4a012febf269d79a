package clinic.afterglow.staff.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.security.AccountSummary;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.PasswordRefused;
import clinic.afterglow.ui.FormDialog;
import clinic.afterglow.ui.Notices;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;

/** Gives somebody a new password, to be told to them in person. */
class PasswordDialog extends FormDialog<String> {

  PasswordDialog(Accounts accounts, AccountSummary account) {
    this(accounts, account, new PasswordField(t("staff.newPassword")));
  }

  private PasswordDialog(Accounts accounts, AccountSummary account, PasswordField password) {
    super(
        t("staff.passwordOf", account.displayName()),
        t("staff.resetPassword"),
        password,
        () -> Optional.of(password.getValue()),
        typed -> {
          accounts.resetPassword(account.id(), typed);
          Notices.done(t("staff.passwordReset", account.displayName()));
        });
    password.setHelperText(t("staff.password.help", PasswordRefused.LEAST, PasswordRefused.MOST));
    password.setWidthFull();
    password.focus();
  }
}
