package clinic.afterglow.patients.ui;

import static clinic.afterglow.ui.Texts.label;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.kernel.Route;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;

/** Which route, which text, and the name under it. */
class ConsentForm extends Composite<FormLayout> {

  private final Fields fields = new Fields();
  private final Select<Route> route = new Select<>();
  private final TextField textVersion = new TextField(t("patients.consents.textVersion"));
  private final TextField signedName = new TextField(t("patients.consents.signedName"));

  ConsentForm() {
    route.setLabel(t("patients.consents.route"));
    route.setItems(Route.values());
    route.setItemLabelGenerator(choice -> label(choice));
    textVersion.setMaxLength(40);
    textVersion.setHelperText(t("patients.consents.textVersion.help"));
    signedName.setMaxLength(200);
    fields.require(route);
    fields.require(textVersion);
    fields.require(signedName);
    getContent().add(route, textVersion, signedName);
    route.focus();
  }

  Optional<SignedConsent> value() {
    return fields.agree()
        ? Optional.of(
            new SignedConsent(route.getValue(), textVersion.getValue(), signedName.getValue()))
        : Optional.empty();
  }
}
