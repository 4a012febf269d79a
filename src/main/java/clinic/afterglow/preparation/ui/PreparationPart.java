package clinic.afterglow.preparation.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.PatientId;
import clinic.afterglow.preparation.PreparationDraft;
import clinic.afterglow.preparation.Readiness;
import clinic.afterglow.preparation.SignedPreparation;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** Whether the patient is ready, the draft being written, and what was signed. */
class PreparationPart extends Div {

  /** A patient has a handful; the notes have them all. */
  static final int MOST = 20;

  private final PatientId patient;
  private final PreparationReader reader;

  PreparationPart(PatientId patient, PreparationReader reader) {
    this.patient = patient;
    this.reader = reader;
    addClassName("preparation-part");
    show();
  }

  private void show() {
    removeAll();
    var progress = reader.preparations().progress(patient, MOST);
    add(badge(progress.readiness()));
    if (reader.chart().treats()) {
      progress.draft().ifPresentOrElse(this::edit, this::offer);
    } else if (progress.signed().isEmpty()) {
      add(new EmptyState(t("preparation.none")));
    }
    add(list(progress.signed()));
  }

  private void edit(PreparationDraft draft) {
    add(new PreparationEditor(draft, reader, this::show));
  }

  private void offer() {
    var begin = new Button(t("preparation.begin"), _ -> begin());
    begin.addThemeVariants(ButtonVariant.PRIMARY);
    add(new EmptyState(t("preparation.noDraft"), begin));
  }

  private void begin() {
    reader.preparations().begin(patient);
    show();
  }

  private Div list(List<SignedPreparation> signed) {
    var list = new Div();
    signed.forEach(
        one -> list.add(new Details(reader.signature(one), new PreparationFacts(one.content()))));
    return list;
  }

  private static StatusBadge badge(Readiness readiness) {
    var words = t("preparation.readiness", readiness.signed(), readiness.required());
    return new StatusBadge(words, readiness.ready() ? Tone.GOOD : Tone.CAUTION);
  }
}
