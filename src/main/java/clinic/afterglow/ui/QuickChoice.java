package clinic.afterglow.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.jspecify.annotations.Nullable;

/** One of a few answers, given with a key; the focus then moves on to the next question. */
public class QuickChoice<T> extends RadioButtonGroup<T> {

  private @Nullable QuickChoice<?> next;

  public QuickChoice(String label) {
    super(label);
    addClassName("quick-choice");
  }

  public QuickChoice<T> withKey(Key key, T answer) {
    Shortcuts.addShortcutListener(this, () -> choose(answer), key).listenOn(this);
    return this;
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
