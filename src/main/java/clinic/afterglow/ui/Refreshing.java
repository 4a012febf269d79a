package clinic.afterglow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Shows something that others change meanwhile. While the page is in sight the browser asks three
 * times a minute; only when the answer is another one is it shown anew.
 *
 * @param <T> what is shown, equal to another as long as nothing has changed
 */
@Tag("afterglow-refreshing")
@JsModule("./components/refreshing.ts")
public class Refreshing<T> extends Component implements HasStyle {

  private static final String IDLE = "event.detail";

  /**
   * The page asked by itself; whoever has gone away must not stay signed in for it.
   *
   * @param at the request that asked, in the time of the session
   * @param actedAt when somebody last did something on the page
   */
  public record Asked(long at, long actedAt) {}

  private final Supplier<T> found;
  private final Function<T, ? extends Component> view;
  private T shown;

  public Refreshing(Supplier<T> found, Function<T, ? extends Component> view) {
    this.found = found;
    this.view = view;
    addClassName("refreshing");
    shown = found.get();
    getElement().appendChild(view.apply(shown).getElement());
    getElement()
        .addEventListener("ask", asked -> again(asked.getEventData().get(IDLE).asLong()))
        .addEventData(IDLE);
  }

  private void again(long idleMillis) {
    getUI()
        .map(UI::getSession)
        .ifPresent(session -> {
          long at = session.getLastRequestTimestamp();
          session.setAttribute(Asked.class, new Asked(at, at - idleMillis));
        });
    again();
  }

  /** Looks once more, and shows what is new. */
  public void again() {
    var now = found.get();
    if (!now.equals(shown)) {
      shown = now;
      getElement().removeAllChildren();
      getElement().appendChild(view.apply(now).getElement());
    }
  }
}
