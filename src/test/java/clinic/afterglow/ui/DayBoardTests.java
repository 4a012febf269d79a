package clinic.afterglow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.support.ClinicTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ClinicTest
class DayBoardTests extends SpringBrowserlessTest {

  private final DayBoard board = new DayBoard();
  private final List<ComponentEvent<DayBoard>> heard = new ArrayList<>();

  @Test
  void tellsWhereAndWhenAVisitWasMoved() {
    board.addMovedListener(heard::add);
    fire(
        "visit-moved",
        Map.of(
            "id", "v1",
            "resource", "chair-2",
            "start", "2026-11-23T09:15:00",
            "end", "2026-11-23T11:15:00"));

    var moved = (DayBoard.Moved) heard.getFirst();
    assertThat(moved.visit()).isEqualTo("v1");
    assertThat(moved.resource()).isEqualTo("chair-2");
    assertThat(moved.start()).isEqualTo(LocalDateTime.of(2026, 11, 23, 9, 15));
    assertThat(moved.end()).isEqualTo(LocalDateTime.of(2026, 11, 23, 11, 15));
    assertThat(moved.isFromClient()).isTrue();
  }

  @Test
  void tellsWhichVisitWasOpened() {
    board.addOpenedListener(heard::add);
    fire("visit-opened", Map.of("id", "v7"));

    assertThat(((DayBoard.Opened) heard.getFirst()).visit()).isEqualTo("v7");
  }

  @Test
  void tellsWhichEmptyTimeWasChosen() {
    board.addSlotListener(heard::add);
    fire("slot-chosen", Map.of("resource", "chair-1", "start", "2026-11-23T16:00:00"));

    var chosen = (DayBoard.SlotChosen) heard.getFirst();
    assertThat(chosen.resource()).isEqualTo("chair-1");
    assertThat(chosen.start()).isEqualTo(LocalDateTime.of(2026, 11, 23, 16, 0));
  }

  @Test
  void drawsTheDayOnceItIsOnThePage() {
    var ui = UI.getCurrent();
    board.show(day(LocalDate.of(2026, 11, 23)));
    assertThat(drawings(ui)).isEmpty();

    ui.add(board);
    assertThat(drawings(ui)).hasSize(1).first().asString().contains("\"date\":\"2026-11-23\"");
  }

  @Test
  void sendsOnceWhatManyVisitsShare() {
    var date = LocalDate.of(2026, 11, 23);
    var chairs =
        List.of(
            new BoardDay.Resource("chair-1", "Chair 1", ""),
            new BoardDay.Resource("chair-2", "Chair 2", "Window"));
    var visits =
        List.of(
            new BoardDay.Visit(
                "v1",
                "chair-2",
                date.atTime(9, 15),
                date.atTime(11, 15),
                "Mara",
                "Dosing",
                "Booked",
                Tone.INFO,
                true),
            new BoardDay.Visit(
                "v2",
                "chair-1",
                date.atTime(23, 0),
                date.plusDays(1).atTime(1, 0),
                "Jonas",
                "Dosing",
                "Booked",
                Tone.INFO,
                false));
    var closed =
        List.of(new BoardDay.Block("chair-2", date.atTime(8, 0), date.atTime(9, 0), "Closed"));
    var zone = ZoneId.of("America/New_York");
    var day =
        BoardDay.of(date, LocalTime.of(8, 0), LocalTime.of(18, 0), zone, chairs, visits, closed);

    assertThat(JacksonUtils.getMapper().writeValueAsString(day))
        .isEqualTo(
            """
            {"date":"2026-11-23","opens":"08:00:00","closes":"18:00:00","offset":"-05:00",\
            "resources":[["chair-1","Chair 1",""],["chair-2","Chair 2","Window"]],\
            "details":["Dosing"],"states":[["Booked","INFO"]],\
            "visits":[["v1",1,555,675,"Mara",0,0,1],["v2",0,1380,1500,"Jonas",0,0,0]],\
            "blocks":[[1,480,540,"Closed"]]}\
            """);
  }

  @Test
  void placesThePresentByTheOffsetOfThatDay() {
    assertThat(day(LocalDate.of(2026, 7, 1)).offset()).isEqualTo("-04:00");
    assertThat(day(LocalDate.of(2026, 12, 1)).offset()).isEqualTo("-05:00");
  }

  private static BoardDay day(LocalDate date) {
    return BoardDay.of(
        date,
        LocalTime.of(8, 0),
        LocalTime.of(18, 0),
        ZoneId.of("America/New_York"),
        List.of(new BoardDay.Resource("chair-1", "Chair 1", "")),
        List.of(),
        List.of());
  }

  private static List<String> drawings(UI ui) {
    ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
    return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
        .map(call -> call.getInvocation())
        .filter(call -> call.getExpression().contains("this.show"))
        .map(call -> JacksonUtils.getMapper().writeValueAsString(call.getParameters().getFirst()))
        .toList();
  }

  private void fire(String name, Map<String, String> detail) {
    var data = JacksonUtils.createObjectNode();
    detail.forEach((key, value) -> data.put("event.detail." + key, value));
    board
        .getElement()
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(board.getElement(), name, data));
  }
}
