package clinic.afterglow.screening.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.screening.ScreeningSummary;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** Earlier screenings, newest first; each is read when it is opened. */
class ScreeningHistory extends Div {

  static final int MOST = 20;

  private final ScreeningReader reader;

  ScreeningHistory(List<ScreeningSummary> earlier, ScreeningReader reader) {
    this.reader = reader;
    earlier.forEach(summary -> add(row(summary)));
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
