package clinic.afterglow.series.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.series.SeriesDetails;
import clinic.afterglow.series.SeriesPlans;
import clinic.afterglow.series.SeriesSessionDetails;
import clinic.afterglow.ui.Facts;
import clinic.afterglow.ui.ReasonDialog;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;

/** One series: its state, its sessions along the days, what should be looked at. */
class SeriesPart extends Div {

  private final SeriesPlans plans;
  private final ZoneId zone;
  private final boolean mayBook;
  private final Runnable afterwards;

  /**
   * @param reviews what should be looked at and what was decided
   */
  SeriesPart(
      SeriesDetails series,
      SeriesPlans plans,
      Component reviews,
      ZoneId zone,
      boolean mayBook,
      Runnable afterwards) {
    this.plans = plans;
    this.zone = zone;
    this.mayBook = mayBook;
    this.afterwards = afterwards;
    addClassName("series-part");
    add(facts(series), reviews, timeline(series));
    if (mayBook && series.status().open()) {
      add(new Button(t("series.cancel"), _ -> cancel(series)));
    }
  }

  private static Facts facts(SeriesDetails series) {
    return new Facts()
        .with(t("series.status"), new StatusBadge(series.status(), SeriesTones.of(series.status())))
        .with(t("series.route"), Texts.label(series.route()))
        .with(t("series.given"), t("series.given.of", series.administered(), series.planned()))
        .with(t("series.days"), t("series.days.of", series.spanDays(), series.windowDays()));
  }

  private OrderedList timeline(SeriesDetails series) {
    var list = new OrderedList();
    list.addClassName("series-timeline");
    series.sessions().forEach(one -> list.add(row(series, one)));
    return list;
  }

  private ListItem row(SeriesDetails series, SeriesSessionDetails one) {
    var words =
        t(
            one.replaces().isPresent() ? "series.row.replacement" : "series.row",
            one.ordinal(),
            Times.date(one.date()),
            series.dayNumber(one.date()));
    var row =
        new ListItem(new Span(words), new StatusBadge(one.status(), SeriesTones.of(one.status())));
    row.addClassName("visit-row");
    if (mayBook && series.waitsForReplacement(one)) {
      row.add(
          new Button(
              t("series.replace"),
              _ -> new ReplaceDialog(plans, series, one, zone, afterwards).open()));
    }
    return row;
  }

  private void cancel(SeriesDetails series) {
    new ReasonDialog(
            t("series.cancel.title"),
            t("series.cancel.explain"),
            t("series.cancel.action"),
            reason -> {
              plans.cancel(series.id(), reason);
              afterwards.run();
            })
        .open();
  }
}
