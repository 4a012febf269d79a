package clinic.afterglow.reporting.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.ui.PatientLinks;
import clinic.afterglow.reporting.Exceptions;
import clinic.afterglow.reporting.OverrideRow;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.TodayCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import java.util.Set;

/** The newest overrides of clinical rules: who passed which, at which value, and why. */
@org.springframework.stereotype.Component
class OverridesCard implements TodayCard {

  private static final int NEWEST = 10;

  private final Exceptions exceptions;
  private final Accounts accounts;

  OverridesCard(Exceptions exceptions, Accounts accounts) {
    this.exceptions = exceptions;
    this.accounts = accounts;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.DIRECTOR);
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Component render() {
    var rows = exceptions.overrides(NEWEST);
    var panel = new Panel(t("reporting.overrides"));
    panel.addClassName("wide");
    if (rows.isEmpty()) {
      panel.show(new EmptyState(t("reporting.overrides.none")));
      return panel;
    }
    var names = accounts.names();
    var grid = new Grid<OverrideRow>();
    grid.addColumn(row -> Times.dateTime(row.at(), row.zone()))
        .setHeader(t("reporting.row.at"))
        .setAutoWidth(true);
    grid.addComponentColumn(row -> PatientLinks.link(row.patient(), row.chartNumber()))
        .setHeader(t("reporting.row.chart"))
        .setAutoWidth(true);
    grid.addColumn(row -> Texts.name(row.rule()))
        .setHeader(t("reporting.override.rule"))
        .setAutoWidth(true);
    grid.addColumn(OverrideRow::values).setHeader(t("reporting.override.values"));
    grid.addColumn(OverrideRow::reason).setHeader(t("reporting.override.reason")).setFlexGrow(3);
    grid.addColumn(row -> names.getOrDefault(row.by(), ""))
        .setHeader(t("reporting.override.by"))
        .setAutoWidth(true);
    grid.setItems(rows);
    grid.setAllRowsVisible(true);
    panel.show(grid);
    return panel;
  }
}
