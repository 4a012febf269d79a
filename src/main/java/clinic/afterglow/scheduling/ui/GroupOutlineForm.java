package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.scheduling.GroupOutline;
import clinic.afterglow.scheduling.GroupSize;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.Optional;

/** How a group is called, what it talks about, how many may come. */
class GroupOutlineForm extends Composite<FormLayout> {

  private final Binder<Void> binder = new Binder<>();
  private final TextField title = new TextField(t("scheduling.group.title"));
  private final IntegerField capacity = new IntegerField(t("scheduling.group.places"));
  private final TextArea theme = themeField("");

  GroupOutlineForm(GroupOutline outline, GroupSize size) {
    title.setMaxLength(GroupOutline.TITLE);
    title.setHelperText(t("scheduling.group.title.hint"));
    title.setValue(outline.title());
    capacity.setStepButtonsVisible(true);
    capacity.setValue(outline.capacity());
    theme.setValue(outline.theme());
    binder
        .forField(title)
        .asRequired(t("scheduling.required"))
        .bind(_ -> title.getValue(), (_, _) -> {});
    binder
        .forField(capacity)
        .asRequired(t("scheduling.required"))
        .withValidator(
            places -> places >= size.least() && places <= size.most(),
            t("scheduling.group.places.range", size.least(), size.most()))
        .bind(_ -> capacity.getValue(), (_, _) -> {});
    getContent().add(title, capacity);
    getContent().add(theme, 2);
    title.setAutofocus(true);
  }

  static TextArea themeField(String value) {
    var theme = new TextArea(t("scheduling.group.theme"));
    theme.setMaxLength(GroupOutline.THEME);
    theme.setHelperText(t("scheduling.group.theme.hint"));
    theme.setValue(value);
    return theme;
  }

  Optional<GroupOutline> value() {
    return binder.validate().isOk()
        ? Optional.of(new GroupOutline(title.getValue(), theme.getValue(), capacity.getValue()))
        : Optional.empty();
  }
}
