package clinic.afterglow.bench;

import java.sql.SQLException;
import java.util.OptionalInt;

/** One question to one clinic, asked the product and asked the database directly. */
interface Trial {

  /** Who asks; before each block, not timed. */
  void enter();

  /** Brings the screen to where the question is asked; before each call, not timed. */
  default void prepare(int call) {}

  void ours(int call) throws SQLException;

  void floor(int call) throws SQLException;

  /** Bytes that the answer takes on its way to the browser, if they are counted. */
  default OptionalInt bytes() {
    return OptionalInt.empty();
  }

  /** Something that belongs under the table, or nothing. */
  default String remark() {
    return "";
  }
}
