package clinic.afterglow.integration.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.PageHeader;
import clinic.afterglow.ui.Panel;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Every integration that still has to be held, the longest overdue first. */
@Route("integrations")
@Menu(title = "integration.due", order = 40, icon = "vaadin:comments-o")
@RolesAllowed({Roles.FRONT_DESK, Roles.THERAPIST, Roles.NURSE, Roles.PRESCRIBER, Roles.DIRECTOR})
class IntegrationsDueView extends Main implements HasDynamicTitle {

  private static final int PAGE = 50;

  IntegrationsDueView(DueLists lists) {
    add(
        new PageHeader(t("integration.due")).withSubtitle(t("integration.due.order")),
        new Panel(t("integration.due.waiting"), lists.list(PAGE)));
  }

  @Override
  public String getPageTitle() {
    return t("integration.due");
  }
}
