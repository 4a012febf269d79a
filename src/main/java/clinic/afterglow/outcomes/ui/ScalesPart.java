package clinic.afterglow.outcomes.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.outcomes.Instrument;
import clinic.afterglow.outcomes.NewMeasurement;
import clinic.afterglow.outcomes.Score;
import clinic.afterglow.outcomes.Trend;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.ui.Chart;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Facts;
import clinic.afterglow.ui.FormDialog;
import clinic.afterglow.ui.Notices;
import clinic.afterglow.ui.Plot;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What must be assessed, where each scale stands, the trend, and every entry. */
class ScalesPart extends Div {

  private final PatientId patient;
  private final ScaleReader reader;

  ScalesPart(PatientId patient, ScaleReader reader) {
    this.patient = patient;
    this.reader = reader;
    addClassName("scales");
    show();
  }

  private void show() {
    removeAll();
    add(new RiskList(patient, reader, this::show));
    if (reader.writes()) {
      add(entry());
    }
    var book = reader.measures().book(patient, reader.firstDose(), EntryList.MOST);
    if (book.entries().isEmpty()) {
      add(new EmptyState(t("outcomes.none")));
      return;
    }
    add(standing(book.trends()));
    if (!book.trends().isEmpty()) {
      add(new Chart(plot(book.trends())));
    }
    add(new EntryList(book.entries(), reader, this::show));
  }

  private Div entry() {
    var bar = new Div();
    bar.addClassName("panel-actions");
    for (var instrument : Instrument.values()) {
      var button = new Button(t("outcomes.enter", Texts.label(instrument)), _ -> enter(instrument));
      button.addThemeVariants(ButtonVariant.SMALL);
      bar.add(button);
    }
    return bar;
  }

  private void enter(Instrument instrument) {
    var form = new ScaleForm(patient, instrument, reader.chart().today());
    new FormDialog<>(Texts.label(instrument), t("action.save"), form, form::value, this::record)
        .open();
  }

  private void record(NewMeasurement taken) {
    reader.measures().record(taken);
    Notices.done(t("outcomes.saved"));
    show();
  }

  private static Facts standing(Map<Instrument, Trend> trends) {
    var facts = new Facts();
    trends.forEach((instrument, trend) -> facts.with(Texts.label(instrument), new Standing(trend)));
    return facts;
  }

  private static Plot plot(Map<Instrument, Trend> trends) {
    var plot =
        Plot.overDays(t("outcomes.trend"))
            .withScale(t("outcomes.points"), 0, Instrument.PHQ_9.maximum());
    for (var line : trends.entrySet()) {
      plot = plot.withLine(Texts.label(line.getKey()), points(line.getValue().complete()));
    }
    return plot;
  }

  private static List<Plot.Point> points(List<Score> scores) {
    return scores.stream()
        .map(score -> Plot.at(score.takenOn(), BigDecimal.valueOf(score.total().orElseThrow())))
        .toList();
  }
}
