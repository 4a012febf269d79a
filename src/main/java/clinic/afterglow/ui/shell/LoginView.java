package clinic.afterglow.ui.shell;

import static clinic.afterglow.ui.Texts.t;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private final LoginForm form = new LoginForm();

  LoginView() {
    addClassName("login-view");
    form.setAction("login");
    form.setForgotPasswordButtonVisible(false);
    form.setI18n(words());
    add(new H1(t("app.name")), new Paragraph(t("login.welcome")), form);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
  }

  @Override
  public String getPageTitle() {
    return t("login.title");
  }

  private static LoginI18n words() {
    var words = LoginI18n.createDefault();
    words.getForm().setTitle(t("login.title"));
    words.getForm().setUsername(t("login.username"));
    words.getForm().setPassword(t("login.password"));
    words.getForm().setSubmit(t("login.submit"));
    words.getErrorMessage().setTitle(t("login.failed"));
    words.getErrorMessage().setMessage(t("login.failed.hint"));
    return words;
  }
}
