package clinic.afterglow.patients.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.PatientHit;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.ui.NavbarItem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Set;
import java.util.stream.Stream;

/** Finds a patient from any page; Ctrl+K or Cmd+K leads here. */
@org.springframework.stereotype.Component
class PatientSearch implements NavbarItem {

  private static final int MOST = 20;

  private final Patients patients;

  PatientSearch(Patients patients) {
    this.patients = patients;
  }

  @Override
  public Set<String> roles() {
    return Everybody.ROLES;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Component render() {
    var search = new ComboBox<PatientHit>();
    search.addClassName("patient-search");
    search.setAriaLabel(t("patients.search"));
    search.setPlaceholder(t("patients.search.hint"));
    search.setPrefixComponent(VaadinIcon.SEARCH.create());
    search.setItemLabelGenerator(PatientHit::name);
    search.setRenderer(new ComponentRenderer<>(HitLine::new));
    search.setItems(
        query -> find(query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
    search.addValueChangeListener(change -> {
      if (change.getValue() != null) {
        PatientLinks.open(change.getValue().id());
        search.clear();
      }
    });
    return search;
  }

  /** One bounded page: whoever is not on it is found by one more letter. */
  Stream<PatientHit> find(String text, int offset, int limit) {
    return offset > 0 ? Stream.empty() : patients.search(text, Math.min(limit, MOST)).stream();
  }
}
