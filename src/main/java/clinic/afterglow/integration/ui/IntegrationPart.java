package clinic.afterglow.integration.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.integration.IntegrationSummary;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.ui.EmptyState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** What is taken into life, and the integration of each session, of the latest dose first. */
class IntegrationPart extends Div {

  static final int PAGE = 10;

  private final PatientId patient;
  private final IntegrationReader reader;
  private final Div rows = new Div();
  private final Button older = new Button(t("integration.older"), _ -> showMore());
  private Optional<IntegrationSummary> last = Optional.empty();

  IntegrationPart(PatientId patient, IntegrationReader reader) {
    this.patient = patient;
    this.reader = reader;
    addClassName("integration-part");
    show();
  }

  private void show() {
    removeAll();
    rows.removeAll();
    last = Optional.empty();
    var practices = reader.integrations().practices(patient);
    if (!practices.isEmpty()) {
      add(new PracticeList(practices, reader));
    }
    add(rows, older);
    showMore();
    if (last.isEmpty()) {
      add(new EmptyState(t("integration.none")));
    }
  }

  private void showMore() {
    var page = reader.integrations().of(patient, last, PAGE);
    page.forEach(summary -> rows.add(new IntegrationRow(summary, reader, this::show)));
    last = page.isEmpty() ? last : Optional.of(page.getLast());
    older.setVisible(page.size() == PAGE);
  }
}
