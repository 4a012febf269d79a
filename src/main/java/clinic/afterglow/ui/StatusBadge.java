package clinic.afterglow.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;

/** A state in one or two words: colour, icon and text, never colour alone. */
public class StatusBadge extends Span {

  public StatusBadge(String words, Tone tone) {
    addClassNames("status-badge", tone.css());
    Icon icon = tone.icon().create();
    icon.getElement().setAttribute("aria-hidden", "true");
    add(icon, new Span(words));
  }

  public StatusBadge(Enum<?> state, Tone tone) {
    this(Texts.label(state), tone);
  }
}
