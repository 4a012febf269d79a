package clinic.afterglow.setup.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.kernel.NotPossible;
import clinic.afterglow.setup.CodeRefused;
import clinic.afterglow.setup.FirstRun;
import clinic.afterglow.setup.NewClinic;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Reached only while the clinic has nobody; afterwards it leads to the sign-in. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
class SetupView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  final SetupForm form = new SetupForm();
  final Div problem = new Div();
  final Button found;

  private final FirstRun firstRun;

  SetupView(FirstRun firstRun) {
    this.firstRun = firstRun;
    addClassNames("login-view", "setup-view");
    problem.addClassName("form-problem");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    found = new Button(t("setup.found"), _ -> form.value().ifPresent(this::found));
    found.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    found.addClickShortcut(Key.ENTER);
    add(new H1(t("app.name")), new Paragraph(t("setup.welcome")), new Div(problem, form, found));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (!firstRun.needed()) {
      event.forwardTo("login");
    }
  }

  @Override
  public String getPageTitle() {
    return t("setup.title");
  }

  private void found(NewClinic wanted) {
    problem.setVisible(false);
    try {
      firstRun.found(form.code.getValue(), wanted);
      getUI().ifPresent(ui -> ui.getPage().setLocation("login"));
    } catch (CodeRefused wrong) {
      form.refuseCode(Texts.of(wrong));
    } catch (NotPossible fact) {
      problem.removeAll();
      problem.add(new Div(Texts.of(fact)));
      problem.setVisible(true);
    }
  }

  /** The clinic is most likely where the browser is. */
  @Override
  protected void onAttach(AttachEvent attached) {
    attached
        .getUI()
        .getPage()
        .retrieveExtendedClientDetails(browser -> form.suggest(browser.getTimeZoneId()));
  }
}
