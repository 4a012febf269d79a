package clinic.afterglow.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One of a few answers, given with a key; the focus then moves on to the next question. */
public class QuickChoice<T> extends RadioButtonGroup<T> {

  private static final String FOCUS =
      """
      (where => (where.querySelector('vaadin-radio-button[checked]')
        ?? where.querySelector('vaadin-radio-button')).focus())
      """;

  private final List<String> keys = new ArrayList<>();

  public QuickChoice(String label) {
    super(label);
    addClassName("quick-choice");
  }

  /**
   * @param key as the browser names it, such as {@code 2} or {@code y}; the keypad's digits count
   *     too
   */
  public QuickChoice<T> withKey(String key, T answer) {
    keys.add(key);
    getElement().addEventListener("keydown", _ -> choose(answer)).setFilter(pressed(key));
    return this;
  }

  /** With a modifier it is the browser's own. */
  static String pressed(String key) {
    return "event.key.toLowerCase() === '"
        + key
        + "' && !event.ctrlKey && !event.altKey && !event.metaKey";
  }

  /**
   * Where the focus goes after an answer by key. The browser moves it by itself: a key pressed
   * before the server has answered already belongs to the next question.
   */
  public void then(QuickChoice<?> other) {
    var key = keys.stream().map(QuickChoice::pressed).collect(Collectors.joining(" || "));
    addAttachListener(_ ->
        getElement()
            .executeJs(
                "this.addEventListener('keydown', event => {"
                    + " if (!this.readonly && !this.disabled && ("
                    + key
                    + ")) "
                    + FOCUS.strip()
                    + "($0); })",
                other.getElement()));
  }

  public void focusAnswer() {
    getElement().executeJs(FOCUS.strip() + "(this)");
  }

  /** As if its key had been pressed. */
  public void choose(T answer) {
    if (!isReadOnly() && isEnabled()) {
      setValue(answer);
    }
  }
}
