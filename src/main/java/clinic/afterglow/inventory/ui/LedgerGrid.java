package clinic.afterglow.inventory.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.inventory.ControlledStock;
import clinic.afterglow.inventory.LotSummary;
import clinic.afterglow.inventory.StockEntryKind;
import clinic.afterglow.inventory.StockLine;
import clinic.afterglow.inventory.WasteReason;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.ui.PagedGrid;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.GridVariant;
import java.time.ZoneId;
import java.util.Map;

/** A lot's lines, newest first, a page at a time. */
class LedgerGrid extends PagedGrid<StockLine> {

  private static final int PAGE = 50;

  LedgerGrid(ControlledStock stock, LotSummary lot, Map<UserId, String> names, ZoneId zone) {
    super(
        t("inventory.ledger.none"),
        PAGE,
        (after, most) -> stock.ledger(lot.id(), after.map(StockLine::id), most));
    var grid = grid();
    grid.addColumn(line -> Times.dateTime(line.at(), zone))
        .setHeader(t("inventory.line.at"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.addColumn(line -> Texts.label(line.kind()))
        .setHeader(t("inventory.line.kind"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.addColumn(line -> Quantities.of(lot, line.quantity()))
        .setHeader(t("inventory.line.quantity"))
        .setAutoWidth(true)
        .setFlexGrow(0)
        .setTextAlign(ColumnTextAlign.END);
    grid.addColumn(line -> Quantities.of(lot, line.balanceAfter()))
        .setHeader(t("inventory.line.balance"))
        .setAutoWidth(true)
        .setFlexGrow(0)
        .setTextAlign(ColumnTextAlign.END);
    grid.addColumn(line -> names.getOrDefault(line.by(), ""))
        .setHeader(t("inventory.line.by"))
        .setWidth("7rem")
        .setFlexGrow(1);
    grid.addColumn(line -> line.witness() == null ? "" : names.getOrDefault(line.witness(), ""))
        .setHeader(t("inventory.line.witness"))
        .setWidth("7rem")
        .setFlexGrow(1);
    grid.addColumn(LedgerGrid::remark)
        .setHeader(t("inventory.line.remark"))
        .setWidth("7rem")
        .setFlexGrow(1);
    grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
    read();
  }

  private static String remark(StockLine line) {
    return line.kind() == StockEntryKind.WASTED
        ? Texts.label(WasteReason.valueOf(line.remark()))
        : line.remark();
  }
}
