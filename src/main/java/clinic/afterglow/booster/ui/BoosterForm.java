package clinic.afterglow.booster.ui;

import static clinic.afterglow.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.Optional;

/** How many months between doses, and why. */
class BoosterForm extends Composite<FormLayout> {

  record Wish(int months, String reason) {}

  private static final int MOST = 500;

  private final Binder<Void> binder = new Binder<>();
  private final IntegerField months = new IntegerField(t("booster.months"));
  private final TextField reason = new TextField(t("booster.reason"));

  BoosterForm(int usual, int most) {
    months.setValue(usual);
    months.setStepButtonsVisible(true);
    reason.setMaxLength(MOST);
    binder
        .forField(months)
        .asRequired(t("booster.months.range", most))
        .withValidator(value -> value >= 1 && value <= most, t("booster.months.range", most))
        .bind(_ -> months.getValue(), (_, _) -> {});
    binder
        .forField(reason)
        .asRequired(t("booster.required"))
        .bind(_ -> reason.getValue(), (_, _) -> {});
    getContent().add(months, reason);
    months.focus();
  }

  Optional<Wish> value() {
    return binder.validate().isOk()
        ? Optional.of(new Wish(months.getValue(), reason.getValue()))
        : Optional.empty();
  }
}
