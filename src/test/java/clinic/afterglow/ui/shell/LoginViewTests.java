package clinic.afterglow.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.support.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;

@WithAnonymousUser
class LoginViewTests extends ViewTest {

  @Test
  void asksAStrangerToSignIn() {
    navigate(LoginView.class);

    assertThat(find(H1.class).single().getText()).isEqualTo("Afterglow");
    assertThat(find(LoginForm.class).single().isError()).isFalse();
  }

  @Test
  void saysThatASignInFailed() {
    UI.getCurrent().navigate(LoginView.class, QueryParameters.of("error", ""));

    assertThat(find(LoginForm.class).single().isError()).isTrue();
  }

  @Test
  void sendsAStrangerFromTodayToTheSignIn() {
    navigate("", LoginView.class);
  }
}
