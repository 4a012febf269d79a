package clinic.afterglow.series.ui;

import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Panel;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/** What waits for somebody, a line each. */
class WaitingPanel extends Panel {

  /**
   * @param none said when nothing waits
   */
  <T> WaitingPanel(String title, String none, List<T> waiting, Function<T, ListItem> row) {
    super(title);
    if (waiting.isEmpty()) {
      show(new EmptyState(none));
      return;
    }
    var list = new UnorderedList();
    list.addClassName("plain-list");
    waiting.stream()
        .map(row)
        .forEach(line -> {
          line.addClassName("visit-row");
          list.add(line);
        });
    show(list);
  }
}
