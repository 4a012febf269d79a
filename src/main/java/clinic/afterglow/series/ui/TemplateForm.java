package clinic.afterglow.series.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.kernel.Route;
import clinic.afterglow.series.IntegrationDemand;
import clinic.afterglow.series.Phase;
import clinic.afterglow.series.Repetition;
import clinic.afterglow.series.TemplateContent;
import clinic.afterglow.series.TemplateDetails;
import clinic.afterglow.ui.ReasonDialog;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that a protocol says, and why it is changed. */
class TemplateForm extends Composite<FormLayout> {

  record Given(TemplateContent content, String reason) {}

  private static final int MOST_NAME = 100;
  private static final int MOST_PURPOSE = 500;

  private final TextField name = new TextField(t("series.template.name"));
  private final TextArea purpose = new TextArea(t("series.template.purpose"));
  private final IntegerField length = new IntegerField(t("series.template.visit.minutes"));
  private final CheckboxGroup<Route> routes = new CheckboxGroup<>(t("series.template.routes"));
  private final PhaseList phases;
  private final IntegerField preparations = number("series.template.preparations", "asPolicy");
  private final Select<IntegrationDemand> integration = new Select<>();
  private final IntegerField readings = number("series.template.readings.minutes", "asRoute");
  private final IntegerField observation = number("series.template.observation.minutes", "asRoute");
  private final IntegerField thenFrom = number("series.template.then.from", "ends");
  private final IntegerField thenUntil = number("series.template.then.until", "ends");
  private final TextArea reason = new TextArea(t("reason.label"));

  TemplateForm(TemplateDetails one) {
    var content = one.content();
    phases = new PhaseList(content.phases(), one.protocol().phases());
    name.setMaxLength(MOST_NAME);
    name.setValue(content.name());
    purpose.setMaxLength(MOST_PURPOSE);
    purpose.setValue(content.purpose());
    length.setValue(Math.toIntExact(content.length().toMinutes()));
    routes.setItems(Route.values());
    routes.setItemLabelGenerator(Texts::label);
    routes.setValue(content.routes());
    integration.setLabel(t("series.template.integration"));
    integration.setItems(IntegrationDemand.values());
    integration.setItemLabelGenerator(Texts::label);
    integration.setValue(content.integration());
    content.preparations().ifPresent(preparations::setValue);
    content.readingsEvery().ifPresent(readings::setValue);
    content.observation().ifPresent(observation::setValue);
    content.afterwards().ifPresent(this::show);
    reason.setMaxLength(ReasonDialog.MOST);
    reason.setRequiredIndicatorVisible(true);
    var form = getContent();
    form.add(name, length, purpose, routes, phases);
    form.add(preparations, integration, readings, observation, thenFrom, thenUntil, reason);
    Stream.of(purpose, routes, phases, reason).forEach(wide -> form.setColspan(wide, 2));
    name.focus();
  }

  Optional<Given> value() {
    length.setErrorMessage(t("series.required"));
    length.setInvalid(length.isEmpty());
    reason.setErrorMessage(t("reason.required"));
    reason.setInvalid(reason.getValue().isBlank());
    boolean half = thenFrom.isEmpty() != thenUntil.isEmpty();
    thenUntil.setErrorMessage(t("series.template.then.both"));
    thenUntil.setInvalid(half);
    return length.isInvalid() || reason.isInvalid() || half
        ? Optional.empty()
        : phases.value().map(parts -> new Given(content(parts), reason.getValue().strip()));
  }

  private TemplateContent content(List<Phase> parts) {
    return new TemplateContent(
        name.getValue(),
        purpose.getValue(),
        parts,
        Duration.ofMinutes(length.getValue()),
        routes.getValue(),
        preparations.getOptionalValue(),
        integration.getValue(),
        readings.getOptionalValue(),
        observation.getOptionalValue(),
        thenFrom.getOptionalValue().map(from -> new Repetition(from, thenUntil.getValue())));
  }

  private void show(Repetition then) {
    thenFrom.setValue(then.fromDays());
    thenUntil.setValue(then.untilDays());
  }

  private static IntegerField number(String key, String empty) {
    var field = new IntegerField(t(key));
    field.setMin(0);
    field.setPlaceholder(t("series.template." + empty));
    return field;
  }
}
