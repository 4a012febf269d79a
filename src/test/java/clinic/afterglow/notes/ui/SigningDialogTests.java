package clinic.afterglow.notes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.WithStaff;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@ClinicTest
@WithStaff(Role.NURSE)
class SigningDialogTests extends SpringBrowserlessTest {

  private final List<String> given = new ArrayList<>();

  @Test
  void handsOverThePasswordOnceAndCloses() {
    SigningDialog.ask("Sign the record", "You sign this.", given::add);
    test(find(PasswordField.class).single()).setValue("secret words");

    sign();

    assertThat(given).containsExactly("secret words");
    assertThat(find(SigningDialog.class).all()).isEmpty();
  }

  @Test
  void asksAgainForAnEmptyPassword() {
    SigningDialog.ask("Sign the record", "You sign this.", given::add);

    sign();

    assertThat(given).isEmpty();
    assertThat(find(PasswordField.class).single().isInvalid()).isTrue();
  }

  @Test
  void staysOpenWithAnEmptyFieldWhenItIsRefused() {
    SigningDialog.ask(
        "Sign the record",
        "You sign this.",
        password -> {
          given.add(password);
          throw new NoSuchRecord();
        });
    test(find(PasswordField.class).single()).setValue("wrong words");

    sign();

    var dialog = find(SigningDialog.class).single();
    assertThat(dialog.isOpened()).isTrue();
    assertThat(dialog.getElement().getTextRecursively()).contains("There is no such record.");
    assertThat(find(PasswordField.class).single().getValue()).isEmpty();
  }

  private void sign() {
    test(find(Button.class).withText("Sign").single()).click();
  }
}
