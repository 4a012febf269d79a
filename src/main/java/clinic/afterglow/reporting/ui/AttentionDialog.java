package clinic.afterglow.reporting.ui;

import static clinic.afterglow.ui.Texts.label;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.ui.PatientLinks;
import clinic.afterglow.reporting.Attention;
import clinic.afterglow.reporting.AttentionRow;
import clinic.afterglow.reporting.Exceptions;
import clinic.afterglow.ui.PagedGrid;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;

/** The rows that a number of the director's Today counted, newest first, a page at a time. */
class AttentionDialog extends Dialog {

  private static final int PAGE = 50;

  AttentionDialog(Exceptions exceptions, Attention kind) {
    super(label(kind));
    setWidth("min(42rem, 95vw)");
    add(new Rows(exceptions, kind));
    getFooter().add(new Button(t("action.close"), _ -> close()));
  }

  private static class Rows extends PagedGrid<AttentionRow> {

    Rows(Exceptions exceptions, Attention kind) {
      super(
          t("reporting.attention.none"), PAGE, (after, most) -> exceptions.rows(kind, after, most));
      grid()
          .addColumn(row -> Times.dateTime(row.at(), row.zone()))
          .setHeader(t("reporting.attention.at." + kind))
          .setAutoWidth(true);
      grid()
          .addComponentColumn(row -> PatientLinks.link(row.patient(), row.chartNumber()))
          .setHeader(t("reporting.row.chart"))
          .setAutoWidth(true);
      if (kind != Attention.INTEGRATION_OVERDUE) {
        grid()
            .addColumn(row -> words(kind, row.what()))
            .setHeader(t("reporting.attention.what." + kind))
            .setAutoWidth(true);
      }
      read();
    }
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
