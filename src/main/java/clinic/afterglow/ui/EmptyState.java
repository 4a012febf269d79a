package clinic.afterglow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What a list says when there is nothing in it, and what to do next. */
public class EmptyState extends Div {

  public EmptyState(String words, Component... actions) {
    addClassName("empty-state");
    add(new Paragraph(words));
    add(actions);
  }
}
