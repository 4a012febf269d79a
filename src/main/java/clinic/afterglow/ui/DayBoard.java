package clinic.afterglow.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A day or a week of the clinic: chairs, rooms or people down the side, hours or days across,
 * visits to drag and to open; the arrow keys lead from visit to visit. It is drawn in the browser;
 * the server keeps nothing but what it showed last. All times are the site's wall-clock times.
 *
 * <p>Dragging is for the mouse: beside the board there must be another way to move a visit.
 */
@Tag("afterglow-day-board")
@NpmPackage(value = "@event-calendar/core", version = "5.15.0")
@JsModule("./components/day-board.ts")
public class DayBoard extends Component implements HasSize, HasStyle {

  private final BoardKeys keys = new BoardKeys();
  private @Nullable BoardMessage shown;

  public void show(BoardDay day) {
    keys.show(day);
    shown = BoardMessage.of(day, keys);
    draw(shown);
  }

  /** The number by which the browser knows a visit or a row; 0 for what is not on the board. */
  public int key(String id) {
    return keys.of(id);
  }

  private String id(String key) {
    return keys.id(Integer.parseInt(key)).orElse("");
  }

  /** Puts the visit that was moved last back where it was, as when a rule refuses the move. */
  public void revert() {
    getElement().executeJs("this.revert()");
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    if (shown != null) {
      draw(shown);
    }
  }

  private void draw(BoardMessage day) {
    if (isAttached()) {
      getElement().executeJs("this.show($0)", day);
    }
  }

  public Registration addMovedListener(ComponentEventListener<Moved> listener) {
    return addListener(Moved.class, listener);
  }

  public Registration addOpenedListener(ComponentEventListener<Opened> listener) {
    return addListener(Opened.class, listener);
  }

  public Registration addSlotListener(ComponentEventListener<SlotChosen> listener) {
    return addListener(SlotChosen.class, listener);
  }

  /** A visit was dragged; the board already shows it there. Blank is what is not there any more. */
  @DomEvent("visit-moved")
  public static class Moved extends ComponentEvent<DayBoard> {

    private final String visit;
    private final String resource;
    private final LocalDateTime start;
    private final LocalDateTime end;

    public Moved(
        DayBoard source,
        boolean fromClient,
        @EventData("event.detail.id") String visit,
        @EventData("event.detail.resource") String resource,
        @EventData("event.detail.start") String start,
        @EventData("event.detail.end") String end) {
      super(source, fromClient);
      this.visit = source.id(visit);
      this.resource = source.id(resource);
      this.start = LocalDateTime.parse(start);
      this.end = LocalDateTime.parse(end);
    }

    public String visit() {
      return visit;
    }

    public String resource() {
      return resource;
    }

    public LocalDateTime start() {
      return start;
    }

    public LocalDateTime end() {
      return end;
    }
  }

  /** A visit was clicked, or Enter pressed on it. */
  @DomEvent("visit-opened")
  public static class Opened extends ComponentEvent<DayBoard> {

    private final String visit;

    public Opened(DayBoard source, boolean fromClient, @EventData("event.detail.id") String visit) {
      super(source, fromClient);
      this.visit = source.id(visit);
    }

    public String visit() {
      return visit;
    }
  }

  /** An empty time was clicked: somebody wants to book. */
  @DomEvent("slot-chosen")
  public static class SlotChosen extends ComponentEvent<DayBoard> {

    private final String resource;
    private final LocalDateTime start;

    public SlotChosen(
        DayBoard source,
        boolean fromClient,
        @EventData("event.detail.resource") String resource,
        @EventData("event.detail.start") String start) {
      super(source, fromClient);
      this.resource = source.id(resource);
      this.start = LocalDateTime.parse(start);
    }

    public String resource() {
      return resource;
    }

    public LocalDateTime start() {
      return start;
    }
  }
}
