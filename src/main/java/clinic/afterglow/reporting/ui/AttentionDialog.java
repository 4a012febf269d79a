package clinic.afterglow.reporting.ui;

import static clinic.afterglow.ui.Texts.label;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.ui.PatientLinks;
import clinic.afterglow.reporting.Attention;
import clinic.afterglow.reporting.AttentionRow;
import clinic.afterglow.reporting.Exceptions;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows that a number of the director's Today counted, newest first, a page at a time. */
class AttentionDialog extends Dialog {

  private static final int PAGE = 50;

  private final Exceptions exceptions;
  private final Attention kind;
  private final List<AttentionRow> rows = new ArrayList<>();
  private final Grid<AttentionRow> grid = new Grid<>();
  private final Button more = new Button(t("reporting.rows.more"), _ -> read());

  AttentionDialog(Exceptions exceptions, Attention kind) {
    super(label(kind));
    this.exceptions = exceptions;
    this.kind = kind;
    setWidth("min(42rem, 95vw)");
    grid.addColumn(row -> Times.dateTime(row.at(), row.zone()))
        .setHeader(t("reporting.attention.at." + kind))
        .setAutoWidth(true);
    grid.addComponentColumn(row -> PatientLinks.link(row.patient(), row.chartNumber()))
        .setHeader(t("reporting.row.chart"))
        .setAutoWidth(true);
    if (kind != Attention.INTEGRATION_OVERDUE) {
      grid.addColumn(row -> words(kind, row.what()))
          .setHeader(t("reporting.attention.what." + kind))
          .setAutoWidth(true);
    }
    grid.setAllRowsVisible(true);
    add(grid, more);
    getFooter().add(new Button(t("reporting.close"), _ -> close()));
    read();
  }

  private void read() {
    var last = rows.isEmpty() ? Optional.<AttentionRow>empty() : Optional.of(rows.getLast());
    var page = exceptions.rows(kind, last, PAGE);
    rows.addAll(page);
    grid.setItems(rows);
    more.setVisible(page.size() == PAGE);
  }

  private static String words(Attention kind, String what) {
    return switch (kind) {
      case UNSIGNED_SESSION -> t("Route." + what);
      case SEVERE_ADVERSE_EVENT -> t("AdverseEventType." + what);
      case OVERRIDE -> Texts.name(what);
      case INTEGRATION_OVERDUE, UNSETTLED_DRUG -> what;
    };
  }
}
