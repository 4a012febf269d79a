package clinic.afterglow.staff.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.patients.TestPatients;
import clinic.afterglow.security.AccountSummary;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.OwnAccount;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.WithStaff;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ClinicTest
@WithStaff(Role.ADMINISTRATOR)
class AccountsViewTests extends SpringBrowserlessTest {

  @Autowired Acting acting;
  @Autowired Accounts accounts;

  @Test
  @SuppressWarnings("unchecked")
  void opensAnAccountWhenEveryFieldAgrees() {
    navigate(AccountsView.class);
    var username = TestPatients.suffix();
    test(find(Button.class).withText("Open an account").single()).click();
    find(TextField.class).withCaption("Name").single().setValue("Jo Example");
    find(TextField.class).withCaption("Username").single().setValue(username);
    var password = find(PasswordField.class).single();
    password.setValue("too short");
    ((CheckboxGroup<Role>) find(CheckboxGroup.class).single()).setValue(Set.of(Role.NURSE));
    save();
    assertThat(password.isInvalid()).isTrue();
    assertThat(account(username)).isEmpty();

    password.setValue("long enough now");
    save();
    assertThat(account(username).orElseThrow().roles()).containsExactly(Role.NURSE);
  }

  @Test
  void closesAndReopens() {
    var username = "closing-" + TestPatients.suffix();
    var id = acting.open(username, Role.THERAPIST);
    accounts.close(id);
    assertThat(account(username).orElseThrow().active()).isFalse();
    accounts.reopen(id);
    assertThat(account(username).orElseThrow().active()).isTrue();
  }

  @Test
  void letsNobodyLockThemselvesOut() {
    var own = acting.id(Role.ADMINISTRATOR);
    assertThatThrownBy(() -> accounts.close(own)).isInstanceOf(OwnAccount.class);
    assertThatThrownBy(() -> accounts.assign(own, Set.of(Role.NURSE)))
        .isInstanceOf(OwnAccount.class);
  }

  private void save() {
    test(find(Button.class).withText("Open an account").all().getLast()).click();
  }

  private Optional<AccountSummary> account(String username) {
    return accounts.all().stream().filter(a -> a.username().equals(username)).findFirst();
  }
}
