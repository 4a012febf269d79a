package clinic.afterglow.ui;

import static clinic.afterglow.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list that is read a page at a time, each from where the last one ended; the next when asked
 * for.
 *
 * @param <T> a row
 */
public class PagedGrid<T> extends Div {

  /** Reads what follows a row; the first rows when there is none before. */
  @FunctionalInterface
  public interface Reader<T> {
    List<T> page(Optional<T> after, int most);
  }

  private final Reader<T> reader;
  private final int size;
  private final String none;
  private final List<T> shown = new ArrayList<>();
  private final Grid<T> grid = new Grid<>();
  private final Button more = new Button(t("action.more"), _ -> next());

  /**
   * @param none said when there is no row
   * @param size rows of a page
   */
  public PagedGrid(String none, int size, Reader<T> reader) {
    this.none = none;
    this.size = size;
    this.reader = reader;
    grid.setAllRowsVisible(true);
  }

  /** Where the columns are added. */
  protected final Grid<T> grid() {
    return grid;
  }

  /** Forgets what is shown and begins with the first page. */
  public final void read() {
    shown.clear();
    next();
  }

  private void next() {
    var last = shown.isEmpty() ? Optional.<T>empty() : Optional.of(shown.getLast());
    var page = reader.page(last, size + 1);
    page.stream().limit(size).forEach(shown::add);
    more.setVisible(page.size() > size);
    removeAll();
    if (shown.isEmpty()) {
      add(new EmptyState(none));
    } else {
      grid.setItems(shown);
      add(grid, more);
    }
  }
}
