package clinic.afterglow.clinic.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.HolidayRegion;
import clinic.afterglow.clinic.Sites;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import java.util.List;
import java.util.Optional;

/** A country and a part of it, or neither. */
class RegionForm extends Composite<FormLayout> {

  private final ComboBox<HolidayRegion> country = new ComboBox<>(t("clinic.holidays.country"));
  private final ComboBox<HolidayRegion> part = new ComboBox<>(t("clinic.holidays.part"));

  RegionForm(Sites sites, HolidayRegion now) {
    for (var field : List.of(country, part)) {
      field.setItemLabelGenerator(sites::name);
      field.setClearButtonVisible(true);
    }
    country.setHelperText(t("clinic.holidays.country.hint"));
    part.setHelperText(t("clinic.holidays.part.hint"));
    country.setItems(sites.countries());
    country.addValueChangeListener(
        _ -> part.setItems(sites.parts(country.getOptionalValue().orElse(HolidayRegion.NONE))));
    if (!now.isNone()) {
      country.setValue(now.country());
      if (!now.isCountry()) {
        part.setValue(now);
      }
    }
    getContent().add(country, part);
    country.focus();
  }

  Optional<HolidayRegion> value() {
    return part.getOptionalValue()
        .or(country::getOptionalValue)
        .or(() -> Optional.of(HolidayRegion.NONE));
  }
}
