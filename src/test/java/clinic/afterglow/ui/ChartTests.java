package clinic.afterglow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.support.ClinicTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClinicTest
class ChartTests extends SpringBrowserlessTest {

  private static final String WORDS = "PHQ-9 fell from 21 to 8";
  private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 10, 13);

  private Chart chart;

  @BeforeEach
  void showTwoLines() {
    chart =
        new Chart(
            Plot.overDays(WORDS)
                .withLine("PHQ-9", List.of(at(FIRST, 21), at(LAST, 8)))
                .withLine("GAD-7", List.of(at(LAST, 10))));
    UI.getCurrent().add(chart);
  }

  @Test
  void saysInWordsWhatItShows() {
    var picture = find(ChartPicture.class).single();
    assertThat(picture.getElement().getAttribute("role")).isEqualTo("img");
    assertThat(picture.getElement().getAttribute("aria-label")).isEqualTo(WORDS);
    assertThat(find(NativeTable.class).exists()).isFalse();
  }

  @Test
  void showsItsNumbersAsATable() {
    test(find(Button.class, chart).single()).click();

    var table = find(NativeTable.class, chart).single();
    assertThat(table.getCaptionText()).isEqualTo(WORDS);
    assertThat(table.getHead().getRows().stream().map(ChartTests::cells))
        .containsExactly(List.of("Day", "PHQ-9", "GAD-7"));
    assertThat(table.getBody().getRows().stream().map(ChartTests::cells))
        .containsExactly(
            List.of("Tue 1 Sep 2026", "21", "–"), List.of("Tue 13 Oct 2026", "8", "10"));
  }

  @Test
  void goesBackToThePicture() {
    test(find(Button.class, chart).single()).click();
    test(find(Button.class, chart).single()).click();

    assertThat(find(NativeTable.class, chart).exists()).isFalse();
    assertThat(find(ChartPicture.class, chart).exists()).isTrue();
  }

  @Test
  void ordersMinutesAsNumbers() {
    var minutes =
        Plot.overMinutes("Heart rate over 20 minutes", "Minutes since the dose")
            .withLine("Heart rate", List.of(at(20, 71), at(5, 64), at(10, 80)));
    chart.show(minutes);
    chart.showTable(true);

    assertThat(find(NativeTable.class, chart).single().getBody().getRows())
        .extracting(row -> cells(row).getFirst())
        .containsExactly("5", "10", "20");
  }

  private static List<String> cells(NativeTableRow row) {
    return row.getAllCells().stream().map(cell -> cell.getElement().getText()).toList();
  }

  private static Plot.Point at(LocalDate day, int value) {
    return Plot.at(day, BigDecimal.valueOf(value));
  }

  private static Plot.Point at(int minute, int value) {
    return Plot.at(minute, BigDecimal.valueOf(value));
  }
}
