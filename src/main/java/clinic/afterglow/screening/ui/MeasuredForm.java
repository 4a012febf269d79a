package clinic.afterglow.screening.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.kernel.BloodPressure;
import clinic.afterglow.kernel.NotPossible;
import clinic.afterglow.screening.PregnancyTest;
import clinic.afterglow.screening.PressureReading;
import clinic.afterglow.screening.ScreeningDetails;
import clinic.afterglow.ui.Notices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The latest blood pressure and the pregnancy test. */
class MeasuredForm extends Div {

  private final IntegerField systolic = new IntegerField(t("screening.systolic"));
  private final IntegerField diastolic = new IntegerField(t("screening.diastolic"));
  private final DatePicker pressureOn = new DatePicker(t("screening.pressure.on"));
  private final Select<Boolean> result = new Select<>();
  private final DatePicker testedOn = new DatePicker(t("screening.tested.on"));
  private final ScreeningDetails screening;
  private final ScreeningReader reader;
  private final Consumer<ScreeningDetails> saved;

  MeasuredForm(
      ScreeningDetails screening, ScreeningReader reader, Consumer<ScreeningDetails> saved) {
    this.screening = screening;
    this.reader = reader;
    this.saved = saved;
    var today = reader.chart().today();
    pressureOn.setValue(today);
    pressureOn.setMax(today);
    testedOn.setValue(today);
    testedOn.setMax(today);
    result.setLabel(t("screening.pregnancyTest"));
    result.setItems(false, true);
    result.setItemLabelGenerator(
        positive -> t(positive ? "screening.result.positive" : "screening.result.negative"));
    screening.pressure().ifPresent(this::fill);
    screening.pregnancyTest().ifPresent(this::fill);
    add(
        line(
            systolic,
            diastolic,
            pressureOn,
            new Button(t("screening.pressure.save"), _ -> savePressure())),
        line(result, testedOn, new Button(t("screening.tested.save"), _ -> saveTest())));
  }

  private static Div line(Component... parts) {
    var line = new Div(parts);
    line.addClassName("panel-actions");
    return line;
  }

  private void fill(PressureReading reading) {
    systolic.setValue(reading.pressure().systolic());
    diastolic.setValue(reading.pressure().diastolic());
    pressureOn.setValue(reading.on());
  }

  private void fill(PregnancyTest test) {
    result.setValue(test.positive());
    testedOn.setValue(test.on());
  }

  private void savePressure() {
    var upper = systolic.getValue();
    var lower = diastolic.getValue();
    boolean plausible = upper != null && lower != null && BloodPressure.plausible(upper, lower);
    systolic.setErrorMessage(t("screening.pressure.invalid"));
    systolic.setInvalid(!plausible);
    if (plausible && dated(pressureOn)) {
      var reading = new PressureReading(new BloodPressure(upper, lower), pressureOn.getValue());
      save(() -> reader.screenings().measure(screening.id(), reading));
    }
  }

  private void saveTest() {
    result.setErrorMessage(t("screening.result.missing"));
    result.setInvalid(result.getValue() == null);
    if (!result.isInvalid() && dated(testedOn)) {
      var test = new PregnancyTest(testedOn.getValue(), result.getValue());
      save(() -> reader.screenings().measure(screening.id(), test));
    }
  }

  private static boolean dated(DatePicker day) {
    day.setErrorMessage(t("screening.day.invalid"));
    day.setInvalid(day.getValue() == null || day.getValue().isAfter(day.getMax()));
    return !day.isInvalid();
  }

  private void save(Supplier<ScreeningDetails> work) {
    try {
      saved.accept(work.get());
      Notices.done(t("screening.saved"));
    } catch (NotPossible fact) {
      Notices.refused(fact);
    }
  }
}
