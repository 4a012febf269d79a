package clinic.afterglow.patients.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.patients.NewPatient;
import clinic.afterglow.patients.PatientHit;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.ui.FormDialog;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Registers somebody, after showing who may be the same person. */
class RegisterDialog extends FormDialog<NewPatient> {

  private final Patients patients;
  private final PatientForm form;
  private final Checkbox another = new Checkbox(t("patients.double.another"));
  private List<PatientHit> similar = List.of();

  RegisterDialog(Patients patients, List<SiteDetails> sites, Clock clock) {
    this(patients, new PatientForm(sites, clock), new ArrayList<>());
  }

  private RegisterDialog(Patients patients, PatientForm form, List<RegisterDialog> self) {
    super(
        t("patients.register"),
        t("patients.register"),
        form,
        () -> self.getFirst().unlessDouble(),
        wanted -> PatientLinks.open(patients.register(wanted)));
    this.patients = patients;
    this.form = form;
    self.add(this);
  }

  /** Nothing until somebody has said that none of those found is the same person. */
  private Optional<NewPatient> unlessDouble() {
    return form.value().filter(wanted -> noDouble(patients.similar(wanted)));
  }

  private boolean noDouble(List<PatientHit> found) {
    boolean answered = another.getValue() && found.equals(similar);
    similar = found;
    if (found.isEmpty() || answered) {
      return true;
    }
    another.setValue(false);
    var list = new UnorderedList();
    found.forEach(
        hit -> list.add(new ListItem(PatientLinks.link(hit.id(), hit.name()), new HitLine(hit))));
    explain(new Div(new Paragraph(t("patients.double")), list, another));
    return false;
  }
}
