package clinic.afterglow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import java.util.Collection;

/** A titled part of a page. */
public class Panel extends Section {

  private final Div actions = new Div();
  private final Div content = new Div();

  public Panel(String title) {
    addClassName("panel");
    var heading = new H2(title);
    var header = new Header(heading, actions);
    actions.addClassName("panel-actions");
    content.addClassName("panel-content");
    getElement().setAttribute("aria-label", title);
    // Past add, which leads into the content.
    getElement().appendChild(header.getElement(), content.getElement());
  }

  public Panel(String title, Component... parts) {
    this(title);
    content.add(parts);
  }

  public Panel withActions(Component... components) {
    actions.add(components);
    return this;
  }

  /** Puts other parts in place of those shown. */
  public void show(Component... parts) {
    content.removeAll();
    content.add(parts);
  }

  @Override
  public void add(Collection<Component> components) {
    content.add(components);
  }
}
