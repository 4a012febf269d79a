package clinic.afterglow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The top of a page: its name on the left, what can be done on the right. */
public class PageHeader extends Header {

  private final Div heading = new Div();

  public PageHeader(String title, Component... actions) {
    addClassName("page-header");
    heading.add(new H1(title));
    var bar = new Div(actions);
    bar.addClassName("page-actions");
    add(heading, bar);
  }

  public PageHeader withSubtitle(String words) {
    heading.add(new Paragraph(words));
    return this;
  }
}
