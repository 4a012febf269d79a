package clinic.afterglow.audit.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.audit.AuditEntry;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Rows of the trail in words. */
class AuditGrid extends Grid<AuditEntry> {

  AuditGrid(List<AuditEntry> rows, Map<UserId, String> names, ZoneId zone) {
    addColumn(row -> Times.dateTime(row.at(), zone))
        .setHeader(t("audit.at"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    addColumn(row -> names.getOrDefault(row.by(), t("audit.system")))
        .setHeader(t("audit.by"))
        .setWidth("9rem")
        .setFlexGrow(1);
    addColumn(row -> words(row.action()))
        .setHeader(t("audit.action"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    addColumn(AuditEntry::detail).setHeader(t("audit.detail")).setWidth("10rem").setFlexGrow(3);
    addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
    setItems(rows);
    setAllRowsVisible(true);
  }

  /** {@code ChartOpened} is “Chart opened”. */
  static String words(String action) {
    var words = action.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
