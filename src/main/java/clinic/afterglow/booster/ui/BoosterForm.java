package clinic.afterglow.booster.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.booster.BoosterMode;
import clinic.afterglow.booster.BoosterRhythm;
import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.PolicyValues;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.Optional;

/** How boosters are given: by the calendar, by symptoms or in steps; and why. */
class BoosterForm extends Composite<FormLayout> {

  record Wish(BoosterRhythm rhythm, String reason) {}

  private static final int MOST = 500;

  private final Binder<Void> binder = new Binder<>();
  private final RadioButtonGroup<BoosterMode> mode = new RadioButtonGroup<>(t("booster.mode"));
  private final IntegerField months = new IntegerField(t("booster.months"));
  private final Paragraph symptoms;
  private final StepList steps = new StepList();
  private final TextField reason = new TextField(t("booster.reason"));

  BoosterForm(PolicyValues values) {
    int most = values.get(Policy.BOOSTER_MOST);
    mode.setItems(BoosterMode.values());
    mode.setItemLabelGenerator(Texts::label);
    months.setValue(values.get(Policy.BOOSTER_INTERVAL));
    months.setStepButtonsVisible(true);
    symptoms =
        new Paragraph(
            t(
                "booster.symptoms.explained",
                values.get(Policy.BOOSTER_SCALE_EVERY),
                values.get(Policy.BOOSTER_TRIGGER_SCORE),
                values.get(Policy.BOOSTER_TRIGGER_RISE)));
    reason.setMaxLength(MOST);
    binder
        .forField(months)
        .withValidator(value -> inRange(value, most), t("booster.months.range", most))
        .bind(_ -> months.getValue(), (_, _) -> {});
    binder
        .forField(reason)
        .asRequired(t("booster.required"))
        .bind(_ -> reason.getValue(), (_, _) -> {});
    mode.addValueChangeListener(change -> show(change.getValue()));
    mode.setValue(BoosterMode.FIXED);
    getContent().add(mode, months, symptoms, steps, reason);
    getContent().setColspan(steps, 2);
    months.focus();
  }

  private void show(BoosterMode chosen) {
    months.setVisible(chosen == BoosterMode.FIXED);
    symptoms.setVisible(chosen == BoosterMode.SYMPTOM);
    steps.setVisible(chosen == BoosterMode.TAPER);
  }

  /** What is not shown is not asked for. */
  private boolean inRange(Integer value, int most) {
    return mode.getValue() != BoosterMode.FIXED || value != null && value >= 1 && value <= most;
  }

  Optional<Wish> value() {
    var rhythm = rhythm();
    return binder.validate().isOk()
        ? rhythm.map(chosen -> new Wish(chosen, reason.getValue()))
        : Optional.empty();
  }

  private Optional<BoosterRhythm> rhythm() {
    return switch (mode.getValue()) {
      case FIXED -> Optional.ofNullable(months.getValue()).map(BoosterRhythm.EveryMonths::new);
      case SYMPTOM -> Optional.of(new BoosterRhythm.BySymptoms());
      case TAPER -> steps.value().map(BoosterRhythm.Taper::new);
    };
  }
}
