package clinic.afterglow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.kernel.Ids;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@ClinicTest
class DayBoardTests extends SpringBrowserlessTest {

  private static final LocalDate DATE = LocalDate.of(2026, 11, 23);

  private final DayBoard board = new DayBoard();
  private final List<ComponentEvent<DayBoard>> heard = new ArrayList<>();

  @Test
  void tellsWhereAndWhenAVisitWasMoved() {
    board.addMovedListener(heard::add);
    board.show(day(DATE, "v1"));
    fire(
        "visit-moved",
        Map.of(
            "id",
            key("v1"),
            "resource",
            key("chair-2"),
            "start",
            "2026-11-23T09:15:00",
            "end",
            "2026-11-23T11:15:00"));

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
    board.show(day(DATE, "v7"));
    fire("visit-opened", Map.of("id", key("v7")));

    assertThat(((DayBoard.Opened) heard.getFirst()).visit()).isEqualTo("v7");
  }

  @Test
  void tellsWhichEmptyTimeWasChosen() {
    board.addSlotListener(heard::add);
    board.show(day(DATE));
    fire("slot-chosen", Map.of("resource", key("chair-1"), "start", "2026-11-23T16:00:00"));

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
  void placesThePresentByTheOffsetOfThatDay() {
    assertThat(SentBoard.json(day(LocalDate.of(2026, 7, 1)))).contains("\"-04:00\"");
    assertThat(SentBoard.json(day(LocalDate.of(2026, 12, 1)))).contains("\"-05:00\"");
  }

  @Test
  void takesAnAnswerToAnOlderDrawingForTheVisitItMeant() {
    board.addOpenedListener(heard::add);
    board.show(day(DATE, "v1", "v2"));
    var second = key("v2");
    board.show(day(DATE, "v0", "v2"));
    fire("visit-opened", Map.of("id", second));
    board.show(day(DATE, "v3"));
    fire("visit-opened", Map.of("id", second));

    assertThat(heard)
        .extracting(event -> ((DayBoard.Opened) event).visit())
        .containsExactly("v2", "");
  }

  @Test
  void sendsOnceWhatManyVisitsShare() {
    assertThat(SentBoard.json(day(DATE, "v1", "v2")))
        .contains("\"rows\":[[1,\"Chair 1\",\"\"],[2,\"Chair 2\",\"\"]]")
        .contains("\"states\":[[\"In the chair\",\"INFO\",true]]")
        .contains("\"words\":[\"Medicine session\",\"Alex Clinician\"]")
        .contains("[3,1,540,60,0,0,1,\"Robin Visitorv1\",\"since 9:05 AM\"]")
        .contains("[4,1,540,60,0,0,1,\"Robin Visitorv2\",\"since 9:05 AM\"]");
  }

  @Test
  void sendsTwoHundredVisitsInSixteenKilobytes() {
    var ids = IntStream.range(0, 200).mapToObj(_ -> Ids.next().toString()).toArray(String[]::new);

    assertThat(SentBoard.json(day(DATE, ids)).length()).isLessThan(16 * 1_024);
  }

  private String key(String id) {
    return String.valueOf(board.key(id));
  }

  private static BoardDay day(LocalDate date, String... visits) {
    var nine = date.atTime(9, 0);
    return BoardDay.of(
        date,
        LocalTime.of(8, 0),
        LocalTime.of(18, 0),
        ZoneId.of("America/New_York"),
        List.of(
            new BoardDay.Resource("chair-1", "Chair 1", ""),
            new BoardDay.Resource("chair-2", "Chair 2", "")),
        Stream.of(visits)
            .map(id ->
                new BoardDay.Visit(
                    id,
                    "chair-1",
                    nine,
                    nine.plusHours(1),
                    "Robin Visitor" + id.substring(Math.max(0, id.length() - 4)),
                    "Medicine session",
                    "Alex Clinician",
                    "In the chair",
                    Tone.INFO,
                    "since 9:05 AM",
                    true))
            .toList());
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
