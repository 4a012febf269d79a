package clinic.afterglow.outcomes.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.outcomes.Instrument;
import clinic.afterglow.outcomes.NewMeasurement;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.ui.QuickChoice;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A questionnaire to fill in; the digits 0 to 3 answer and move on. */
class ScaleForm extends Div {

  private final PatientId patient;
  private final Instrument instrument;
  private final DatePicker takenOn = new DatePicker(t("outcomes.takenOn"));
  private final List<QuickChoice<Integer>> items = new ArrayList<>();
  private final Span progress = new Span();

  ScaleForm(PatientId patient, Instrument instrument, LocalDate today) {
    this.patient = patient;
    this.instrument = instrument;
    addClassName("scale-form");
    takenOn.setMax(today);
    takenOn.setValue(today);
    takenOn.setRequiredIndicatorVisible(true);
    for (int item = 1; item <= instrument.items() + instrument.unscoredItems(); item++) {
      items.add(item(item));
    }
    IntStream.range(1, items.size()).forEach(i -> items.get(i - 1).then(items.get(i)));
    progress.addClassName("quiet");
    progress.getElement().setAttribute("role", "status");
    add(takenOn, new Paragraph(t("outcomes.over")));
    add(items.toArray(QuickChoice[]::new));
    add(progress);
    count();
    items.getFirst().focusAnswer();
  }

  /** Empty while the day is missing or lies ahead; open items are allowed. */
  Optional<NewMeasurement> value() {
    var day = takenOn.getValue();
    takenOn.setErrorMessage(t("outcomes.takenOn.invalid"));
    takenOn.setInvalid(day == null || day.isAfter(takenOn.getMax()));
    return takenOn.isInvalid()
        ? Optional.empty()
        : Optional.of(new NewMeasurement(patient, instrument, answers(), day));
  }

  private List<@Nullable Integer> answers() {
    var answers = new ArrayList<@Nullable Integer>();
    for (var item : items) {
      answers.add(item.getValue());
    }
    return answers;
  }

  private QuickChoice<Integer> item(int number) {
    var choice = new QuickChoice<Integer>(number + ". " + t(key(number)));
    boolean counted = number <= instrument.items();
    choice.setItems(0, 1, 2, 3);
    choice.setItemLabelGenerator(answer ->
        answer + " " + t((counted ? "outcomes.answer." : "outcomes.difficulty.") + answer));
    for (int answer = 0; answer <= Instrument.MOST_PER_ITEM; answer++) {
      choice.withKey(Integer.toString(answer), answer);
    }
    choice.addValueChangeListener(_ -> count());
    return choice;
  }

  private String key(int number) {
    return "outcomes." + instrument.name() + "." + number;
  }

  private void count() {
    var given =
        items.stream()
            .limit(instrument.items())
            .map(QuickChoice::getValue)
            .filter(Objects::nonNull)
            .toList();
    progress.setText(
        given.size() == instrument.items()
            ? t("outcomes.total", given.stream().mapToInt(Integer::intValue).sum())
            : t("outcomes.progress", given.size(), instrument.items()));
  }
}
