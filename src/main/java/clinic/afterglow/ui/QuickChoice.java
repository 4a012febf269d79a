package clinic.afterglow.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.jspecify.annotations.Nullable;

/** One of a few answers, given with a key; the focus then moves on to the next question. */
public class QuickChoice<T> extends RadioButtonGroup<T> {

  private @Nullable QuickChoice<?> next;

  public QuickChoice(String label) {
    super(label);
    addClassName("quick-choice");
  }

  /**
   * @param key as the browser names it, such as {@code 2} or {@code y}; the keypad's digits count
   *     too
   */
  public QuickChoice<T> withKey(String key, T answer) {
    getElement().addEventListener("keydown", _ -> choose(answer)).setFilter(pressed(key));
    return this;
  }

  /** With a modifier it is the browser's own. */
  static String pressed(String key) {
    return "event.key.toLowerCase() === '"
        + key
        + "' && !event.ctrlKey && !event.altKey && !event.metaKey";
  }

  /** Where the focus goes after an answer by key. */
  public void then(QuickChoice<?> other) {
    next = other;
  }

  public void focusAnswer() {
    getElement()
        .executeJs(
            "(this.querySelector('vaadin-radio-button[checked]')"
                + " ?? this.querySelector('vaadin-radio-button')).focus()");
  }

  /** As if its key had been pressed. */
  public void choose(T answer) {
    if (isReadOnly() || !isEnabled()) {
      return;
    }
    setValue(answer);
    if (next != null) {
      next.focusAnswer();
    }
  }
}
