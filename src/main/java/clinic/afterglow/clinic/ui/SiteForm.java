package clinic.afterglow.clinic.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.NewSite;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** A site's name and time zone; its hours are set afterwards. */
class SiteForm extends Composite<FormLayout> {

  private final Binder<Void> binder = new Binder<>();
  private final TextField name = new TextField(t("clinic.site.name"));
  private final ComboBox<String> zone = new ComboBox<>(t("clinic.site.zone"));

  SiteForm() {
    name.setMaxLength(200);
    zone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
    binder
        .forField(name)
        .withValidator(value -> !value.isBlank(), t("clinic.required"))
        .bind(_ -> "", (_, _) -> {});
    binder.forField(zone).asRequired(t("clinic.required")).bind(_ -> "", (_, _) -> {});
    getContent().add(name, zone);
    name.focus();
  }

  Optional<NewSite> value() {
    return binder.validate().isOk()
        ? Optional.of(new NewSite(name.getValue(), ZoneId.of(zone.getValue()), Map.of()))
        : Optional.empty();
  }
}
