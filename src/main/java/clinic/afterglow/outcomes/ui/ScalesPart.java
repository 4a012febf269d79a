package clinic.afterglow.outcomes.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.outcomes.Instrument;
import clinic.afterglow.outcomes.NewMeasurement;
import clinic.afterglow.outcomes.Score;
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
import java.util.EnumMap;
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
    var entries = reader.measures().entries(patient, EntryList.MOST);
    if (entries.isEmpty()) {
      add(new EmptyState(t("outcomes.none")));
      return;
    }
    var complete = complete();
    add(standing(complete));
    if (complete.values().stream().anyMatch(scores -> !scores.isEmpty())) {
      add(new Chart(plot(complete)));
    }
    add(new EntryList(entries, reader, this::show));
  }

  private Map<Instrument, List<Score>> complete() {
    var scores = new EnumMap<Instrument, List<Score>>(Instrument.class);
    for (var instrument : Instrument.values()) {
      var all = reader.measures().trajectory(patient, instrument);
      scores.put(instrument, all.stream().filter(Score::complete).toList());
    }
    return scores;
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

  private Facts standing(Map<Instrument, List<Score>> complete) {
    var facts = new Facts();
    complete.forEach((instrument, scores) -> {
      if (!scores.isEmpty()) {
        facts.with(Texts.label(instrument), new Standing(patient, scores, reader));
      }
    });
    return facts;
  }

  private static Plot plot(Map<Instrument, List<Score>> complete) {
    var plot =
        Plot.overDays(t("outcomes.trend"))
            .withScale(t("outcomes.points"), 0, Instrument.PHQ_9.maximum());
    for (var scores : complete.entrySet()) {
      if (!scores.getValue().isEmpty()) {
        plot = plot.withLine(Texts.label(scores.getKey()), points(scores.getValue()));
      }
    }
    return plot;
  }

  private static List<Plot.Point> points(List<Score> scores) {
    return scores.stream()
        .map(score -> Plot.at(score.takenOn(), BigDecimal.valueOf(score.total().orElseThrow())))
        .toList();
  }
}
