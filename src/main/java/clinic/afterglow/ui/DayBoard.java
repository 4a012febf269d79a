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
 * One day of the clinic: chairs, rooms or people down the side, hours across, visits to drag and to
 * open. It is drawn in the browser; the server keeps nothing but the day last shown. All times are
 * the site's wall-clock times.
 *
 * <p>Dragging is for the mouse: beside the board there must be another way to move a visit.
 */
@Tag("afterglow-day-board")
@NpmPackage(value = "@event-calendar/core", version = "5.15.0")
@JsModule("./components/day-board.ts")
public class DayBoard extends Component implements HasSize, HasStyle {

  private @Nullable BoardDay shown;

  public void show(BoardDay day) {
    shown = day;
    draw(day);
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

  private void draw(BoardDay day) {
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

  /** A visit was dragged; the board already shows it there. */
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
      this.visit = visit;
      this.resource = resource;
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
      this.visit = visit;
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
      this.resource = resource;
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
