package clinic.afterglow.ui.shell;

import static clinic.afterglow.ui.Texts.t;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** What is shown when a page itself cannot be built. */
@AnonymousAllowed
class FailurePage extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    removeAll();
    addClassName("failure-page");
    add(
        new H1(t("failure.title")),
        new Paragraph(FailureHandler.inWords(parameter.getCaughtException())),
        new RouterLink(t("failure.home"), TodayView.class));
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  @Override
  public String getPageTitle() {
    return t("failure.title");
  }
}
