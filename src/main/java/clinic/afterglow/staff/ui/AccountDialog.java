package clinic.afterglow.staff.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.NewAccount;
import clinic.afterglow.ui.FormDialog;

/** Opens an account. */
class AccountDialog extends FormDialog<NewAccount> {

  AccountDialog(Accounts accounts, Runnable afterwards) {
    this(accounts, new AccountForm(), afterwards);
  }

  private AccountDialog(Accounts accounts, AccountForm form, Runnable afterwards) {
    super(
        t("staff.open"),
        t("staff.open"),
        form,
        form::value,
        wanted -> {
          accounts.open(wanted);
          afterwards.run();
        });
  }
}
