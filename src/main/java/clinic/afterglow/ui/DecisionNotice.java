package clinic.afterglow.ui;

import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.Enforcement;
import clinic.afterglow.kernel.Objection;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;

/** Every reason the clinic's rules gave: which rule, which value, who may override. */
public class DecisionNotice extends Div {

  public DecisionNotice(Decision decision) {
    addClassName("decision-notice");
    show(decision);
  }

  public void show(Decision decision) {
    removeAll();
    setVisible(!decision.objections().isEmpty());
    getElement().setAttribute("role", decision.allowed() ? "status" : "alert");
    var list = new UnorderedList();
    decision.objections().forEach(objection -> list.add(item(objection)));
    add(list);
  }

  private static ListItem item(Objection objection) {
    var tone = tone(objection.enforcement());
    Icon icon = tone.icon().create();
    icon.getElement().setAttribute("aria-hidden", "true");
    var who = new Span(Texts.label(objection.enforcement()));
    who.addClassName("decision-who");
    var rule = new Span(objection.rule());
    rule.addClassName("decision-rule");
    var item = new ListItem(icon, new Span(Texts.of(objection)), who, rule);
    item.addClassName(tone.css());
    return item;
  }

  private static Tone tone(Enforcement enforcement) {
    return enforcement.blocks() ? Tone.DANGER : Tone.CAUTION;
  }
}
