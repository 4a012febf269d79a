package clinic.afterglow.ui.shell;

import com.vaadin.flow.component.UI;

/** Light, dark or as the device has it; remembered by the browser, not by the account. */
final class ColorSchemes {

  /** Runs before anything is drawn, so that a dark room stays dark while the page loads. */
  static final String RECALL =
      "const chosen = localStorage.getItem('afterglow.scheme');"
          + "if (chosen) document.documentElement.style.setProperty('color-scheme', chosen);";

  private ColorSchemes() {}

  /**
   * @param scheme {@code light}, {@code dark}, or blank for the device's own
   */
  static void choose(String scheme) {
    UI.getCurrent()
        .getPage()
        .executeJs(
            "if ($0) localStorage.setItem('afterglow.scheme', $0);"
                + "else localStorage.removeItem('afterglow.scheme');"
                + "document.documentElement.style.setProperty('color-scheme', $0);",
            scheme);
  }
}
