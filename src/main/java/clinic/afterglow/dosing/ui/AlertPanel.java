package clinic.afterglow.dosing.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.dosing.LimitPassed;
import clinic.afterglow.dosing.VitalSign;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A red reading, before everything else on the page: which value, which limit, and what now. */
class AlertPanel extends Panel {

  AlertPanel(Live live) {
    super(t("dosing.alert.badge"));
    addClassName("alert-panel");
    var said = new Div();
    said.addClassName("alert-said");
    said.getElement().setAttribute("role", "alert");
    live.services()
        .vitals()
        .limitsPassed(live.id())
        .forEach(passed -> said.add(new StatusBadge(words(passed), Tone.DANGER)));
    said.add(new Paragraph(t("dosing.alert.red")));
    add(said, new AlertForm(live));
  }

  private static String words(LimitPassed passed) {
    var sign = Texts.label(passed.sign());
    return passed.sign() == VitalSign.SPO2
        ? t("dosing.alert.below", sign, passed.found(), passed.limit())
        : t("dosing.alert.reaches", sign, passed.found(), passed.limit());
  }
}
