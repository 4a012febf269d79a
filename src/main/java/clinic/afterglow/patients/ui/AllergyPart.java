package clinic.afterglow.patients.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.Allergies;
import clinic.afterglow.patients.AllergyDetails;
import clinic.afterglow.patients.AllergySeverity;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.ReasonDialog;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** The list of allergies, or that there are none, or that nobody has asked. */
class AllergyPart extends Div {

  AllergyPart(Allergies allergies, PatientId patient, boolean mayChange, Runnable again) {
    var list = allergies.of(patient);
    add(new H3(t("patients.allergies")));
    if (list.allergies().isEmpty()) {
      add(
          new EmptyState(
              t(list.noneKnown() ? "patients.allergies.none" : "patients.allergies.notAsked")));
    }
    var items = new UnorderedList();
    items.addClassName("plain-list");
    list.allergies().forEach(a -> items.add(line(a, allergies, mayChange, again)));
    add(items);
    if (mayChange) {
      add(
          new Button(
              t("patients.allergies.add"),
              _ -> new AllergyDialog(allergies, patient, again).open()));
      if (!list.asked()) {
        add(
            new Button(
                t("patients.allergies.noneKnown"),
                _ -> {
                  allergies.noneKnown(patient);
                  again.run();
                }));
      }
    }
  }

  private static ListItem line(
      AllergyDetails allergy, Allergies allergies, boolean mayChange, Runnable again) {
    var severe = allergy.severity() == AllergySeverity.SEVERE;
    var item =
        new ListItem(
            new Span(allergy.substance()),
            new StatusBadge(allergy.severity(), severe ? Tone.DANGER : Tone.CAUTION),
            new Span(allergy.reaction()));
    if (mayChange) {
      var remove = new Button(t("patients.remove"));
      remove.addThemeVariants(ButtonVariant.TERTIARY);
      remove.setAriaLabel(t("patients.allergies.remove", allergy.substance()));
      remove.addClickListener(_ ->
          new ReasonDialog(
                  t("patients.allergies.remove", allergy.substance()),
                  t("patients.allergies.remove.why"),
                  t("patients.remove"),
                  reason -> {
                    allergies.remove(allergy.id(), reason);
                    again.run();
                  })
              .open());
      item.add(remove);
    }
    return item;
  }
}
