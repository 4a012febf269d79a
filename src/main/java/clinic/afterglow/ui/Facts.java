package clinic.afterglow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;

/** Names and values side by side, to be read, not edited. */
public class Facts extends DescriptionList {

  public Facts() {
    addClassName("facts");
  }

  public Facts with(String name, String value) {
    return with(name, new Text(value.isBlank() ? "–" : value));
  }

  public Facts with(String name, Component value) {
    var term = new Term(name);
    var description = new Description(value);
    var pair = new Div();
    pair.addClassName("fact");
    pair.getElement().appendChild(term.getElement(), description.getElement());
    getElement().appendChild(pair.getElement());
    return this;
  }
}
