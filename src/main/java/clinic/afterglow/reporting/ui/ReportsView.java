package clinic.afterglow.reporting.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.reporting.Figure;
import clinic.afterglow.reporting.FigureId;
import clinic.afterglow.reporting.Figures;
import clinic.afterglow.reporting.Period;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.Notices;
import clinic.afterglow.ui.PageHeader;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The director's month: each figure with what it counts, and the rows behind it. */
@Route("reports")
@Menu(title = "reporting.title", order = 70, icon = "vaadin:bar-chart-h")
@RolesAllowed(Roles.DIRECTOR)
class ReportsView extends Main implements HasDynamicTitle {

  private final Figures figures;
  private final DatePicker first = new DatePicker(t("reporting.first"));
  private final DatePicker last = new DatePicker(t("reporting.last"));
  private final Select<SiteDetails> site = new Select<>();
  private final Div cards = new Div();
  private final Div behind = new Div();

  ReportsView(Figures figures, Sites sites, Clock clock) {
    this.figures = figures;
    addClassName("reports-view");
    var all = sites.all();
    var month = YearMonth.now(clock.withZone(all.getFirst().zone()));
    first.setValue(month.minusMonths(1).atDay(1));
    last.setValue(LocalDate.now(clock.withZone(all.getFirst().zone())));
    site.setLabel(t("reporting.site"));
    site.setItems(all);
    site.setItemLabelGenerator(s -> s == null ? t("reporting.site.all") : s.name());
    site.setEmptySelectionAllowed(true);
    site.setEmptySelectionCaption(t("reporting.site.all"));
    cards.addClassName("figure-cards");
    add(
        new PageHeader(t("reporting.title"), first, last, site)
            .withSubtitle(t("reporting.subtitle")),
        cards,
        behind);
    first.addValueChangeListener(_ -> show());
    last.addValueChangeListener(_ -> show());
    site.addValueChangeListener(_ -> show());
    show();
  }

  private void show() {
    behind.removeAll();
    period()
        .ifPresentOrElse(
            period -> {
              cards.removeAll();
              for (var id : FigureId.values()) {
                cards.add(new FigureCard(id, figures.figures(id, period, chosen()), this::open));
              }
            },
            () -> Notices.refused(t("reporting.period.refused")));
  }

  private void open(Figure figure) {
    period()
        .ifPresent(period -> {
          behind.removeAll();
          var rows = new FigureRowsPanel(figures, figure, period, chosen());
          behind.add(rows);
          rows.scrollIntoView();
        });
  }

  private Optional<Period> period() {
    var from = first.getValue();
    var until = last.getValue();
    return from == null || until == null || until.isBefore(from)
        ? Optional.empty()
        : Optional.of(new Period(from, until));
  }

  private Optional<SiteId> chosen() {
    return site.getOptionalValue().map(SiteDetails::id);
  }

  @Override
  public String getPageTitle() {
    return t("reporting.title");
  }
}
