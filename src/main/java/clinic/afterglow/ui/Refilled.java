package clinic.afterglow.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;

/** Content that is made anew after a change that was made in it. */
public class Refilled extends Div {

  private final transient Consumer<Refilled> fill;

  public Refilled(Consumer<Refilled> fill) {
    this.fill = fill;
    again();
  }

  public final void again() {
    removeAll();
    fill.accept(this);
  }
}
