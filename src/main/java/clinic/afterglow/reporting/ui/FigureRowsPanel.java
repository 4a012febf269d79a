package clinic.afterglow.reporting.ui;

import static clinic.afterglow.ui.Texts.label;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.patients.ui.PatientLinks;
import clinic.afterglow.reporting.Figure;
import clinic.afterglow.reporting.FigureRow;
import clinic.afterglow.reporting.Figures;
import clinic.afterglow.reporting.Period;
import clinic.afterglow.ui.PagedGrid;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.Times;
import java.math.RoundingMode;
import java.util.Optional;

/** The rows behind one figure, newest first, a page at a time; each leads to the chart. */
class FigureRowsPanel extends Panel {

  private static final int PAGE = 50;

  FigureRowsPanel(Figures figures, Figure figure, Period period, Optional<SiteId> site) {
    super(t("reporting.rows.title", label(figure.id())), new Rows(figures, figure, period, site));
  }

  private static class Rows extends PagedGrid<FigureRow> {

    Rows(Figures figures, Figure figure, Period period, Optional<SiteId> site) {
      super(
          t("reporting.rows.none"),
          PAGE,
          (after, most) -> figures.rows(figure.id(), period, site, figure.part(), after, most));
      grid()
          .addColumn(row -> Times.dateTime(row.at(), row.zone()))
          .setHeader(t("reporting.row.at"));
      grid()
          .addComponentColumn(row -> PatientLinks.link(row.patient(), row.chartNumber()))
          .setHeader(t("reporting.row.chart"));
      grid().addColumn(row -> label(row.outcome())).setHeader(t("reporting.row.outcome"));
      unit(figure).ifPresent(unit -> grid().addColumn(FigureRowsPanel::amount).setHeader(t(unit)));
      read();
    }
  }

  private static Optional<String> unit(Figure figure) {
    return switch (figure.id()) {
      case TIME_TO_INTEGRATION -> Optional.of("reporting.row.amount.hours");
      case RESPONSE, REMISSION -> Optional.of("reporting.row.amount.points");
      default -> Optional.empty();
    };
  }

  private static String amount(FigureRow row) {
    var amount = row.amount();
    return amount == null ? "" : amount.setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}
