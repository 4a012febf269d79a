package clinic.afterglow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Supplier;

/**
 * Holds a place until somebody scrolls to it, and only then makes what belongs there. Sections
 * below the fold so cost nothing until they are read.
 */
@Tag("afterglow-when-seen")
@JsModule("./components/when-seen.ts")
public class WhenSeen extends Component implements HasStyle {

  private final Supplier<? extends Component> content;
  private boolean revealed;

  public WhenSeen(Supplier<? extends Component> content) {
    this.content = content;
    addClassName("when-seen");
    getElement().setAttribute("aria-busy", "true");
    getElement().addEventListener("seen", _ -> reveal());
  }

  /** Makes the content now; a second time does nothing. */
  public void reveal() {
    if (revealed) {
      return;
    }
    make();
    revealed = true;
    getElement().removeAttribute("aria-busy");
  }

  /** Makes it anew, when it has been seen; else it is made anew once it is. */
  public void again() {
    if (revealed) {
      getElement().removeAllChildren();
      make();
    }
  }

  private void make() {
    var made = content.get();
    FormFaults.explain(made);
    getElement().appendChild(made.getElement());
  }
}
