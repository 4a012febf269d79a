package clinic.afterglow.scheduling.ui;

import clinic.afterglow.scheduling.BoardLimits;
import clinic.afterglow.scheduling.BoardSheet;
import clinic.afterglow.scheduling.GroupDetails;
import clinic.afterglow.scheduling.Visit;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The visit or the group that was opened on the board; follows it while the days are read anew. */
class BesideBoard extends Div {

  private final Function<Visit, Component> visitPanel;
  private final Function<GroupDetails, Component> groupPanel;
  private BoardSheet sheet = new BoardSheet(List.of(), List.of(), BoardLimits.NONE);
  private String opened = "";
  private Optional<Object> shown = Optional.empty();

  BesideBoard(Function<Visit, Component> visitPanel, Function<GroupDetails, Component> groupPanel) {
    this.visitPanel = visitPanel;
    this.groupPanel = groupPanel;
    addClassName("board-side");
  }

  void open(String box) {
    opened = box;
    shown = Optional.empty();
    show();
  }

  void close() {
    open("");
  }

  /** What has changed meanwhile is shown as it is now; what is gone is closed. */
  void follow(BoardSheet now) {
    sheet = now;
    show();
  }

  Optional<Visit> visit(String box) {
    return sheet.visits().stream()
        .filter(visit -> visit.id().value().toString().equals(box))
        .findFirst();
  }

  private Optional<GroupDetails> group(String box) {
    return BoardBoxes.group(box)
        .flatMap(id -> sheet.groups().stream().filter(one -> one.id().equals(id)).findFirst());
  }

  private void show() {
    var now = visit(opened).<Object>map(one -> one).or(() -> group(opened));
    if (now.equals(shown) && now.isPresent()) {
      return;
    }
    shown = now;
    removeAll();
    visit(opened).map(visitPanel).ifPresent(this::add);
    group(opened).map(groupPanel).ifPresent(this::add);
  }
}
