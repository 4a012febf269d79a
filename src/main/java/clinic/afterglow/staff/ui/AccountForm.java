package clinic.afterglow.staff.ui;

import static clinic.afterglow.ui.Texts.label;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.security.NewAccount;
import clinic.afterglow.security.PasswordRefused;
import clinic.afterglow.security.Role;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.Optional;
import java.util.Set;

/** A new member of staff. */
class AccountForm extends Composite<FormLayout> {

  private final Binder<Void> binder = new Binder<>();
  private final TextField displayName = new TextField(t("staff.name"));
  private final TextField username = new TextField(t("staff.username"));
  private final PasswordField password = new PasswordField(t("staff.firstPassword"));
  private final CheckboxGroup<Role> roles = new CheckboxGroup<>(t("staff.roles"));

  AccountForm() {
    displayName.setMaxLength(200);
    username.setMaxLength(100);
    password.setHelperText(t("staff.password.help", PasswordRefused.LEAST, PasswordRefused.MOST));
    password.setMaxLength(PasswordRefused.MOST);
    roles.setItems(Role.values());
    roles.setItemLabelGenerator(role -> label(role));
    require(displayName);
    require(username);
    binder
        .forField(password)
        .withValidator(
            typed -> typed.length() >= PasswordRefused.LEAST,
            t("staff.password.help", PasswordRefused.LEAST, PasswordRefused.MOST))
        .bind(_ -> "", (_, _) -> {});
    binder
        .forField(roles)
        .withValidator(chosen -> !chosen.isEmpty(), t("staff.roles.needed"))
        .bind(_ -> Set.of(), (_, _) -> {});
    getContent().add(displayName, username, password, roles);
    getContent().setColspan(roles, 2);
    displayName.focus();
  }

  Optional<NewAccount> value() {
    return binder.validate().isOk()
        ? Optional.of(
            new NewAccount(
                username.getValue(), displayName.getValue(), password.getValue(), roles.getValue()))
        : Optional.empty();
  }

  private void require(TextField field) {
    binder
        .forField(field)
        .withValidator(typed -> !typed.isBlank(), t("staff.required"))
        .bind(_ -> "", (_, _) -> {});
  }
}
