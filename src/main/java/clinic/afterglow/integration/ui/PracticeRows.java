package clinic.afterglow.integration.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.integration.Practice;
import clinic.afterglow.ui.Autosave;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;

/** Intentions that become something done in daily life; as many as the patient takes on. */
class PracticeRows extends Div {

  private final List<PracticeRow> rows = new ArrayList<>();
  private final Div list = new Div();
  private final Autosave<?> autosave;

  PracticeRows(List<Practice> practices, Autosave<?> autosave) {
    this.autosave = autosave;
    add(new H3(t("integration.practices")), list);
    add(new Button(t("integration.practice.add"), _ -> begin()));
    practices.forEach(this::show);
  }

  List<Practice> value() {
    return rows.stream().map(PracticeRow::value).toList();
  }

  private void begin() {
    show(Practice.of("", "", "", null)).focus();
  }

  private PracticeRow show(Practice practice) {
    var row = new PracticeRow(practice, this::drop);
    row.saveWith(autosave);
    rows.add(row);
    list.add(row);
    return row;
  }

  private void drop(PracticeRow row) {
    rows.remove(row);
    list.remove(row);
    autosave.changed();
  }
}
