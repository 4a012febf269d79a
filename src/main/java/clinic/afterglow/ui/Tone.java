package clinic.afterglow.ui;

import com.vaadin.flow.component.icon.VaadinIcon;

/** What a state means for the reader; shown as colour, icon and words together. */
public enum Tone {
  NEUTRAL(VaadinIcon.CIRCLE_THIN),
  INFO(VaadinIcon.INFO_CIRCLE_O),
  GOOD(VaadinIcon.CHECK_CIRCLE_O),
  CAUTION(VaadinIcon.EXCLAMATION_CIRCLE_O),
  DANGER(VaadinIcon.WARNING);

  private final VaadinIcon icon;

  Tone(VaadinIcon icon) {
    this.icon = icon;
  }

  VaadinIcon icon() {
    return icon;
  }

  String css() {
    return "tone-" + name().toLowerCase(java.util.Locale.ROOT);
  }
}
