package clinic.afterglow.staff.ui;

import static clinic.afterglow.ui.Texts.label;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.security.AccountSummary;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.Role;
import clinic.afterglow.ui.FormDialog;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.Set;

/** Gives somebody other roles; they sign in again with these. */
class RolesDialog extends FormDialog<Set<Role>> {

  RolesDialog(Accounts accounts, AccountSummary account, Runnable afterwards) {
    this(accounts, account, new CheckboxGroup<>(t("staff.roles")), afterwards);
  }

  private RolesDialog(
      Accounts accounts, AccountSummary account, CheckboxGroup<Role> roles, Runnable afterwards) {
    super(
        t("staff.rolesOf", account.displayName()),
        t("action.save"),
        new Div(new Paragraph(t("staff.roles.hint")), roles),
        () -> chosen(roles),
        chosen -> {
          accounts.assign(account.id(), chosen);
          afterwards.run();
        });
    roles.setItems(Role.values());
    roles.setItemLabelGenerator(role -> label(role));
    roles.setValue(account.roles());
  }

  private static Optional<Set<Role>> chosen(CheckboxGroup<Role> roles) {
    roles.setErrorMessage(t("staff.roles.needed"));
    roles.setInvalid(roles.isEmpty());
    return roles.isEmpty() ? Optional.empty() : Optional.of(roles.getValue());
  }
}
