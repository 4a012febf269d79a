package clinic.afterglow.dosing.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.dosing.Alert;
import clinic.afterglow.dosing.AlertAnswerDetails;
import clinic.afterglow.dosing.NewReading;
import clinic.afterglow.dosing.VitalRow;
import clinic.afterglow.kernel.BloodPressure;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every reading, newest first; a wrong one stays, crossed out, with the reason. */
class Flowsheet extends Grid<VitalRow> {

  /**
   * @param frozen once a part of the record is signed nothing in it can be corrected
   */
  Flowsheet(Live live, List<VitalRow> rows, boolean frozen) {
    setItems(rows);
    setAllRowsVisible(true);
    addColumn(row -> Times.clock(row.reading().observedAt(), live.zone()))
        .setHeader(t("dosing.vitals.observed"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    addColumn(row -> row.reading().pressure().map(BloodPressure::toString).orElse("–"))
        .setHeader(t("dosing.vitals.bp"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    value(NewReading::heartRate, "VitalSign.HEART_RATE");
    value(NewReading::spo2, "VitalSign.SPO2");
    value(NewReading::moaas, "VitalSign.MOAAS");
    value(NewReading::dissociation, "VitalSign.DISSOCIATION");
    value(NewReading::nausea, "VitalSign.NAUSEA");
    addComponentColumn(row -> remarks(row, live))
        .setHeader(t("dosing.vitals.note"))
        .setWidth("4rem")
        .setFlexGrow(1);
    if (!frozen) {
      addComponentColumn(row -> correction(live, row))
          .setHeader(t("dosing.vitals.wrong"))
          .setAutoWidth(true)
          .setFlexGrow(0);
    }
    setPartNameGenerator(row -> row.stands() ? null : "struck");
  }

  private void value(Function<NewReading, @Nullable Integer> value, String label) {
    addColumn(
            row -> {
              var number = value.apply(row.reading());
              return number == null ? "–" : number.toString();
            })
        .setHeader(t(label))
        .setTextAlign(ColumnTextAlign.END)
        .setAutoWidth(true)
        .setFlexGrow(0);
  }

  private static Component remarks(VitalRow row, Live live) {
    var words = new Div();
    words.addClassName("reading-remarks");
    if (row.alert() != Alert.NONE) {
      words.add(new StatusBadge(row.alert(), SessionTone.of(row.alert())));
    }
    if (row.late()) {
      words.add(new StatusBadge(t("dosing.vitals.late"), Tone.CAUTION));
    }
    if (!row.stands()) {
      words.add(new Span(t("dosing.vitals.struck", String.valueOf(row.struckReason()))));
    }
    words.add(new Span(row.reading().note()));
    var done = row.answer();
    if (done != null) {
      words.add(answer(done, live));
    }
    return words;
  }

  /** What was done about a red reading stands with it. */
  private static Div answer(AlertAnswerDetails done, Live live) {
    var words =
        new Div(
            t(
                "dosing.vitals.done",
                Texts.label(done.action()),
                Times.clock(done.at(), live.zone()),
                done.note()));
    words.addClassName("alert-answer");
    return words;
  }

  private static Component correction(Live live, VitalRow row) {
    if (!row.stands()) {
      return new Span();
    }
    var button = new Button(t("dosing.vitals.correct"), _ -> CorrectDialog.open(live, row));
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    return button;
  }
}
