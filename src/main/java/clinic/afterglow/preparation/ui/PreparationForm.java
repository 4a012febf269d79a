package clinic.afterglow.preparation.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.kernel.Route;
import clinic.afterglow.preparation.BodyPosition;
import clinic.afterglow.preparation.ChecklistItem;
import clinic.afterglow.preparation.PreparationContent;
import clinic.afterglow.preparation.TouchConsent;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.Optional;

/** What is talked about and agreed in a preparation session. */
class PreparationForm extends Composite<FormLayout> {

  private static final String PHONE = "|[0-9+()./ x-]{3,40}";

  private final TextArea intentions = area("preparation.intentions");
  private final TextArea expectations = area("preparation.expectations");
  private final CheckboxGroup<Route> education = group("preparation.education", Route.values());
  private final Select<BodyPosition> position =
      select("preparation.position", BodyPosition.values());
  private final Checkbox eyeShades = new Checkbox(t("preparation.eyeShades"));
  private final TextField playlist = field("preparation.playlist", PreparationContent.SHORT);
  private final Select<TouchConsent> touch = select("preparation.touch", TouchConsent.values());
  private final TextField stopSignal = field("preparation.stopSignal", PreparationContent.SHORT);
  private final TextField supportPerson =
      field("preparation.supportPerson", PreparationContent.NAME);
  private final TextField supportPhone =
      field("preparation.supportPhone", PreparationContent.PHONE);
  private final TextField rideHome = field("preparation.rideHome", PreparationContent.SHORT);
  private final TextArea riskPlan = area("preparation.riskPlan");
  private final CheckboxGroup<ChecklistItem> checklist =
      group("preparation.checklist", ChecklistItem.values());

  private final Binder<PreparationContent> binder = new Binder<>(PreparationContent.class);

  PreparationForm(PreparationContent content) {
    intentions.setRequiredIndicatorVisible(true);
    supportPerson.setRequiredIndicatorVisible(true);
    supportPhone.setRequiredIndicatorVisible(true);
    rideHome.setRequiredIndicatorVisible(true);
    binder
        .forField(supportPhone)
        .withValidator(phone -> phone.matches(PHONE), t("preparation.supportPhone.invalid"))
        .bind("supportPhone");
    binder.bindInstanceFields(this);
    binder.readRecord(content);
    var layout = getContent();
    layout.add(intentions, expectations, education, position, eyeShades, playlist, touch);
    layout.add(stopSignal, supportPerson, supportPhone, rideHome, riskPlan, checklist);
    layout.setColspan(intentions, 2);
    layout.setColspan(expectations, 2);
    layout.setColspan(education, 2);
    layout.setColspan(riskPlan, 2);
    layout.setColspan(checklist, 2);
  }

  /** Empty while a field shows what is wrong with it. */
  Optional<PreparationContent> value() {
    try {
      return Optional.of(binder.writeRecord());
    } catch (ValidationException shownAtTheFields) {
      return Optional.empty();
    }
  }

  HasValue<?, ?>[] fields() {
    return binder.getFields().toArray(HasValue<?, ?>[]::new);
  }

  private static TextArea area(String label) {
    var area = new TextArea(t(label));
    area.setMaxLength(PreparationContent.LONG);
    return area;
  }

  private static TextField field(String label, int most) {
    var field = new TextField(t(label));
    field.setMaxLength(most);
    return field;
  }

  @SafeVarargs
  private static <E extends Enum<E>> CheckboxGroup<E> group(String label, E... items) {
    var group = new CheckboxGroup<E>(t(label));
    group.setItems(items);
    group.setItemLabelGenerator(Texts::label);
    return group;
  }

  @SafeVarargs
  private static <E extends Enum<E>> Select<E> select(String label, E... items) {
    var select = new Select<E>();
    select.setLabel(t(label));
    select.setItems(items);
    select.setItemLabelGenerator(Texts::label);
    return select;
  }
}
