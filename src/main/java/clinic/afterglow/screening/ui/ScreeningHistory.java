package clinic.afterglow.screening.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.PatientId;
import clinic.afterglow.screening.ScreeningId;
import clinic.afterglow.screening.ScreeningSummary;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** Earlier screenings, newest first; each is read when it is opened. */
class ScreeningHistory extends Div {

  private static final int MOST = 20;

  private final ScreeningReader reader;

  ScreeningHistory(PatientId patient, ScreeningReader reader, Optional<ScreeningId> current) {
    this.reader = reader;
    reader.screenings().history(patient, MOST).stream()
        .filter(summary -> !Optional.of(summary.id()).equals(current))
        .forEach(summary -> add(row(summary)));
  }

  private Details row(ScreeningSummary summary) {
    var state =
        summary
            .decision()
            .map(decision -> Texts.label(decision.outcome()))
            .orElseGet(() -> Texts.label(summary.status()));
    var words =
        t(
            "screening.history.row",
            reader.chart().date(summary.openedAt()),
            Texts.label(summary.route()),
            state);
    var row = new Details(words);
    row.addOpenedChangeListener(event -> {
      if (event.isOpened()) {
        read(row, summary);
      }
    });
    return row;
  }

  private void read(Details row, ScreeningSummary summary) {
    var details = reader.screenings().details(summary.id());
    row.removeAll();
    row.add(new ScreeningHeading(details, reader), new FindingList(details, reader, () -> {}));
  }
}
