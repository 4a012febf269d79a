package clinic.afterglow.repair.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.repair.VisitPlace;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import java.util.Optional;

/** One of the places that a visit could have. */
class PlaceChoice extends Composite<RadioButtonGroup<VisitPlace>> {

  PlaceChoice(List<VisitPlace> places, PlaceWords words) {
    getContent().setLabel(t("repair.choose.place"));
    getContent().addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    getContent().setItems(places);
    getContent().setItemLabelGenerator(words::of);
    places.stream().findFirst().ifPresent(getContent()::setValue);
    if (places.isEmpty()) {
      getContent().setHelperText(t("repair.choose.none"));
    }
  }

  Optional<VisitPlace> value() {
    return getContent().getOptionalValue();
  }
}
