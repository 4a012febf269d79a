package clinic.afterglow.inventory.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.inventory.LotSummary;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** The lots in the safe; a lot that has expired says so. */
class LotGrid extends Div {

  private static final int SOON_DAYS = 30;

  LotGrid(List<LotSummary> lots, Clock clock, ZoneId zone, Consumer<LotSummary> open) {
    if (lots.isEmpty()) {
      add(new EmptyState(t("inventory.lots.none")));
      return;
    }
    var today = LocalDate.now(clock.withZone(zone));
    var grid = new Grid<LotSummary>();
    grid.addColumn(lot -> lot.product().name())
        .setHeader(t("inventory.product"))
        .setWidth("10rem")
        .setFlexGrow(1);
    grid.addColumn(LotSummary::number)
        .setHeader(t("inventory.lot"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.addColumn(lot -> Times.date(lot.expires()))
        .setHeader(t("inventory.expires"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.addColumn(Quantities::balance)
        .setHeader(t("inventory.balance"))
        .setTextAlign(ColumnTextAlign.END)
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.addComponentColumn(lot -> state(lot, today))
        .setHeader(t("inventory.state"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.addComponentColumn(lot -> new Button(t("inventory.ledger.open"), _ -> open.accept(lot)))
        .setTextAlign(ColumnTextAlign.END)
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
    grid.setItems(lots);
    grid.setAllRowsVisible(true);
    add(grid);
  }

  private static Component state(LotSummary lot, LocalDate today) {
    if (today.isAfter(lot.expires())) {
      return new StatusBadge(t("inventory.state.expired"), Tone.DANGER);
    }
    return today.plusDays(SOON_DAYS).isAfter(lot.expires())
        ? new StatusBadge(t("inventory.state.soon"), Tone.CAUTION)
        : new StatusBadge(t("inventory.state.usable"), Tone.GOOD);
  }
}
