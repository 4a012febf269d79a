package clinic.afterglow.patients.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.PatientSummary;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.Autosave;
import clinic.afterglow.ui.Chart;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.WhenSeen;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything about one patient on one page: who it is stays in sight, sections down the page are
 * made when they are read. Opening it is on record.
 */
@Route("patients/:patient")
@RolesAllowed({
  Roles.FRONT_DESK,
  Roles.THERAPIST,
  Roles.NURSE,
  Roles.PRESCRIBER,
  Roles.DIRECTOR,
  Roles.ADMINISTRATOR
})
@Uses(Autosave.class)
@Uses(BigDecimalField.class)
@Uses(Button.class)
@Uses(Chart.class)
@Uses(Checkbox.class)
@Uses(CheckboxGroup.class)
@Uses(DatePicker.class)
@Uses(DateTimePicker.class)
@Uses(Details.class)
@Uses(Dialog.class)
@Uses(EmailField.class)
@Uses(FormLayout.class)
@Uses(Grid.class)
@Uses(HorizontalLayout.class)
@Uses(IntegerField.class)
@Uses(MultiSelectComboBox.class)
@Uses(Notification.class)
@Uses(PasswordField.class)
@Uses(RadioButtonGroup.class)
@Uses(Select.class)
@Uses(TextArea.class)
@Uses(TextField.class)
@Uses(TimePicker.class)
class PatientChartView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private final Patients patients;
  private final ChartHeader header;
  private final List<ChartSection> sections;
  private final Div top = new Div();
  private final List<WhenSeen> following = new ArrayList<>();
  private Optional<PatientSummary> shown = Optional.empty();
  private boolean stale;

  /** The number, not the name: a title stays in the browser’s history. */
  private String title = t("patients.chart");

  PatientChartView(
      Patients patients, ChartHeader header, List<ChartSection> sections, CurrentUser user) {
    this.patients = patients;
    this.header = header;
    this.sections =
        sections.stream()
            .filter(section -> ChartHeader.visible(section.place().roles(), user))
            .sorted(Comparator.comparingInt(section -> section.place().order()))
            .toList();
    addClassName("chart-view");
    top.addClassName("chart-top");
    addAttachListener(attached -> {
      var ui = attached.getUI();
      var listening = ChartChanges.listen(ui, change -> changed(ui, change.patient()));
      addDetachListener(_ -> listening.remove());
    });
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    opened(event.getRouteParameters().get("patient").orElse(""))
        .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
  }

  /** Empty for what is no id and for an id that nobody has; the two look the same. */
  private Optional<PatientSummary> opened(String id) {
    try {
      return Optional.of(patients.open(new PatientId(UUID.fromString(id))));
    } catch (NoSuchRecord | IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private void show(PatientSummary patient) {
    title = patient.chartNumber();
    removeAll();
    following.clear();
    var page = new Div();
    page.addClassName("chart-sections");
    sections.forEach(section -> page.add(part(section, patient)));
    top.removeAll();
    top.add(header.of(patient));
    shown = Optional.of(patient);
    add(top, new ChartNavigation(patient.id(), sections), page);
  }

  /** After the change is committed, at the end of the request; once, however much was changed. */
  private void changed(UI ui, PatientId patient) {
    if (!stale && shown.map(PatientSummary::id).filter(patient::equals).isPresent()) {
      stale = true;
      ui.beforeClientResponse(
          this,
          _ -> {
            shown = Optional.ofNullable(patients.summaries(List.of(patient)).get(patient));
            top.removeAll();
            shown.map(header::of).ifPresent(top::add);
            following.forEach(WhenSeen::again);
            stale = false;
          });
    }
  }

  private Panel part(ChartSection section, PatientSummary patient) {
    var content = new WhenSeen(() -> section.render(shown.orElse(patient)));
    if (section.followsChanges()) {
      following.add(content);
    }
    var panel = new Panel(section.place().title(), content);
    panel.setId(anchor(section));
    panel.getElement().setAttribute("tabindex", "-1");
    return panel;
  }

  static String anchor(ChartSection section) {
    return "section-" + section.getClass().getSimpleName();
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
