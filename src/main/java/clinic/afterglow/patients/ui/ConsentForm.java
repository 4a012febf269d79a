package clinic.afterglow.patients.ui;

import static clinic.afterglow.ui.Texts.label;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.ConsentText;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which route, the words that are signed for it, and the name under them. */
class ConsentForm extends Composite<FormLayout> {

  private final Fields fields = new Fields();
  private final Select<Route> route = new Select<>();
  private final Div words = new Div();
  private final TextField signedName = new TextField(t("patients.consents.signedName"));
  private @Nullable ConsentText shown;

  ConsentForm(Function<Route, ConsentText> texts) {
    route.setLabel(t("patients.consents.route"));
    route.setItems(Route.values());
    route.setItemLabelGenerator(choice -> label(choice));
    route.addValueChangeListener(change -> show(texts.apply(change.getValue())));
    signedName.setMaxLength(200);
    fields.require(route);
    fields.require(signedName);
    getContent().add(route);
    getContent().add(words, 2);
    getContent().add(signedName);
    route.focus();
  }

  Optional<SignedConsent> value() {
    return fields.agree()
        ? Optional.ofNullable(shown).map(text -> new SignedConsent(text, signedName.getValue()))
        : Optional.empty();
  }

  private void show(ConsentText text) {
    shown = text;
    words.removeAll();
    words.add(new ConsentWords(text));
  }
}
