package clinic.afterglow.integration.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.integration.IntegrationContent;
import clinic.afterglow.integration.IntegrationKind;
import clinic.afterglow.scheduling.GroupOutline;
import clinic.afterglow.ui.Autosave;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of a session, in words; practices are beside it. */
class IntegrationForm extends Composite<FormLayout> {

  private final ZoneId zone;
  private final Select<IntegrationKind> kind = new Select<>();
  private final DateTimePicker startedAt = new DateTimePicker(t("integration.startedAt"));
  private final TextArea theme = area("integration.theme");
  private final TextArea cameUp = area("integration.cameUp");
  private final TextArea insights = area("integration.insights");
  private final TextArea reflections = area("integration.reflections");
  private final TextArea followUpPlan = area("integration.followUpPlan");

  IntegrationForm(IntegrationContent content, ZoneId zone) {
    this.zone = zone;
    kind.setLabel(t("integration.kind"));
    kind.setItems(IntegrationKind.values());
    kind.setItemLabelGenerator(Texts::label);
    kind.setRequiredIndicatorVisible(true);
    kind.setValue(content.kind());
    startedAt.setStep(Duration.ofMinutes(5));
    startedAt.setDateAriaLabel(t("integration.startedAt.day"));
    startedAt.setTimeAriaLabel(t("integration.startedAt.time"));
    startedAt.setRequiredIndicatorVisible(true);
    startedAt.setValue(local(content.startedAt()));
    theme.setMaxLength(GroupOutline.THEME);
    theme.setHelperText(t("integration.theme.hint"));
    theme.setValue(content.theme());
    theme.setVisible(!content.theme().isEmpty());
    cameUp.setRequiredIndicatorVisible(true);
    cameUp.setValue(content.cameUp());
    insights.setValue(content.insights());
    reflections.setValue(content.reflections());
    followUpPlan.setValue(content.followUpPlan());
    getContent().add(kind, startedAt);
    List.of(theme, cameUp, insights, reflections, followUpPlan)
        .forEach(area -> getContent().add(area, 2));
  }

  void saveWith(Autosave<?> autosave) {
    autosave.watch(kind, startedAt, theme, cameUp, insights, reflections, followUpPlan);
  }

  IntegrationContent value(PracticeRows practices, FollowUpRows followUps) {
    return new IntegrationContent(
        kind.getValue(),
        Optional.ofNullable(startedAt.getValue())
            .map(local -> local.atZone(zone).toInstant())
            .orElse(null),
        theme.getValue(),
        cameUp.getValue(),
        insights.getValue(),
        reflections.getValue(),
        practices.value(),
        followUps.value(),
        followUpPlan.getValue());
  }

  @SuppressWarnings("NullAway") // The picker's empty value is null.
  private java.time.@Nullable LocalDateTime local(@Nullable Instant at) {
    return at == null ? null : at.atZone(zone).toLocalDateTime();
  }

  private static TextArea area(String label) {
    var area = new TextArea(t(label));
    area.setMaxLength(IntegrationContent.LONG);
    return area;
  }
}
