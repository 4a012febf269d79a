package clinic.afterglow.patients.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.patients.PatientHit;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.PageHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The register: by name, page after page, or whoever is looked for. */
@Route("patients")
@Menu(title = "patients.title", order = 10, icon = "vaadin:users")
@RolesAllowed({
  Roles.FRONT_DESK,
  Roles.THERAPIST,
  Roles.NURSE,
  Roles.PRESCRIBER,
  Roles.DIRECTOR,
  Roles.ADMINISTRATOR
})
class PatientsView extends Main implements HasDynamicTitle {

  static final int PAGE = 25;

  private final Patients patients;
  private final List<PatientHit> shown = new ArrayList<>();
  private final Div list = new Div();
  private final TextField filter = new TextField(t("patients.search"));
  private final Button more = new Button(t("patients.more"), _ -> showMore());

  PatientsView(Patients patients, Sites sites, CurrentUser user, Clock clock) {
    this.patients = patients;
    var register =
        new Button(
            t("patients.register"), _ -> new RegisterDialog(patients, sites.all(), clock).open());
    register.addThemeVariants(ButtonVariant.PRIMARY);
    register.setVisible(user.is(Role.FRONT_DESK, Role.DIRECTOR));
    filter.setHelperText(t("patients.search.by"));
    filter.setValueChangeMode(ValueChangeMode.LAZY);
    filter.setClearButtonVisible(true);
    filter.setWidthFull();
    filter.addValueChangeListener(_ -> show());
    add(new PageHeader(t("patients.title"), register), filter, list, more);
    filter.focus();
    show();
  }

  private void show() {
    shown.clear();
    if (filter.getValue().isBlank()) {
      showMore();
    } else {
      display(patients.search(filter.getValue(), PAGE + 1), t("patients.none"));
    }
  }

  private void showMore() {
    var last = shown.isEmpty() ? null : shown.getLast().id();
    display(patients.page(last, PAGE + 1), t("patients.empty"));
  }

  private void display(List<PatientHit> page, String none) {
    shown.addAll(page.subList(0, Math.min(PAGE, page.size())));
    boolean searching = !filter.getValue().isBlank();
    more.setVisible(page.size() > PAGE && !searching);
    list.removeAll();
    list.add(shown.isEmpty() ? new EmptyState(none) : new HitGrid(shown));
    if (page.size() > PAGE && searching) {
      list.add(new Paragraph(t("patients.tooMany", PAGE)));
    }
  }

  @Override
  public String getPageTitle() {
    return t("patients.title");
  }
}
