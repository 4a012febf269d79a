package clinic.afterglow.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The numbers of a {@link Plot}: a row for each place along the bottom, a column for each line. */
class ChartTable extends NativeTable {

  ChartTable(Plot plot) {
    setCaptionText(plot.words());
    var head = new NativeTableRow();
    head.add(heading(firstColumn(plot), "col"));
    plot.lines().forEach(line -> head.add(heading(line.name(), "col")));
    getHead().add(head);
    places(plot).forEach(x -> getBody().add(row(plot, x)));
  }

  private static NativeTableRow row(Plot plot, String x) {
    var row = new NativeTableRow();
    row.add(heading(inWords(plot.axis(), x), "row"));
    plot.lines().forEach(line -> row.addDataCell().setText(value(line, x)));
    return row;
  }

  private static NativeTableHeaderCell heading(String words, String scope) {
    var cell = new NativeTableHeaderCell(words);
    cell.getElement().setAttribute("scope", scope);
    return cell;
  }

  private static String firstColumn(Plot plot) {
    return plot.across().isBlank() ? Texts.label(plot.axis()) : plot.across();
  }

  private static List<String> places(Plot plot) {
    Stream<String> all =
        plot.lines().stream().flatMap(line -> line.points().stream()).map(Plot.Point::x).distinct();
    return switch (plot.axis()) {
      case DAYS -> all.sorted().toList();
      case MINUTES -> all.sorted(Comparator.comparing(Integer::valueOf)).toList();
      case NAMES -> all.toList();
    };
  }

  private static String inWords(Plot.Axis axis, String x) {
    return axis == Plot.Axis.DAYS ? Times.date(LocalDate.parse(x)) : x;
  }

  private static String value(Plot.Line line, String x) {
    return line.points().stream()
        .filter(point -> point.x().equals(x))
        .map(Plot.Point::y)
        .map(BigDecimal::toPlainString)
        .findFirst()
        .orElse("–");
  }
}
