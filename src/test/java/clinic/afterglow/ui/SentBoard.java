package clinic.afterglow.ui;

import com.vaadin.flow.internal.JacksonUtils;

/** A board as it is sent to the browser, for measuring it. */
public final class SentBoard {

  private SentBoard() {}

  public static String json(BoardDay day) {
    var keys = new BoardKeys();
    keys.show(day);
    return JacksonUtils.getMapper().writeValueAsString(BoardMessage.of(day, keys));
  }
}
