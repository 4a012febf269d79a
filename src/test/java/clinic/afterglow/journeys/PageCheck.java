package clinic.afterglow.journeys;

import clinic.afterglow.support.Browser;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at what a window shows in three sizes and both color schemes and keeps what is wrong: a
 * page that scrolls sideways, an error of a script, what axe-core calls serious or critical.
 */
class PageCheck {

  enum Size {
    DESK(1440, 900, ColorScheme.LIGHT),
    DIM_ROOM(1024, 768, ColorScheme.DARK),
    TABLET(768, 1024, ColorScheme.LIGHT);

    private final int width;
    private final int height;
    private final ColorScheme scheme;

    Size(int width, int height, ColorScheme scheme) {
      this.width = width;
      this.height = height;
      this.scheme = scheme;
    }
  }

  /** Parts of a chart are made when they are seen, so each that is still empty is looked at. */
  private static final String SETTLED =
      """
      () => new Promise(settled => {
        const look = () => {
          const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
          const busy = document.querySelector('[aria-busy=true]');
          busy?.scrollIntoView({ block: 'nearest' });
          if (busy || clients.some(client => client.isActive?.())) {
            requestAnimationFrame(look);
          } else {
            requestAnimationFrame(() => requestAnimationFrame(settled));
          }
        };
        look();
      })
      """;

  /** By how many pixels the page, or the part of it that scrolls, is wider than its frame. */
  private static final String SIDEWAYS =
      """
      () => Math.max(0, ...[
        document.scrollingElement,
        ...[...document.querySelectorAll('vaadin-app-layout')].map(layout =>
          layout.shadowRoot.querySelector('[part=content]')),
        ...document.querySelectorAll('main, vaadin-dialog-overlay')
      ].map(part => part.scrollWidth - part.clientWidth))
      """;

  /** Fetches nothing itself: what it asked the server for would count as an error of the page. */
  private static final String VIOLATIONS =
      """
      only => axe
        .run(document, { runOnly: only, preload: false, resultTypes: ['violations'] })
        .then(found => found.violations
          .filter(rule => ['serious', 'critical'].includes(rule.impact))
          .flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.html)))
      """;

  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /**
   * What the components do themselves: a select's button says that it is required, though that is
   * told in every other way too, and a grid's cell takes the focus of keys but is no target.
   */
  private static final List<String> OF_COMPONENTS =
      List.of(
          "aria-allowed-attr: <vaadin-select-value-button",
          "target-size: <td id=\"vaadin-grid-cell");

  private final Browser browser;
  private final Page page;
  private final List<String> found = new ArrayList<>();

  PageCheck(Browser browser, Page page) {
    this.browser = browser;
    this.page = page;
    page.onPageError(error -> found.add(page.url() + ": " + error));
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        found.add(page.url() + ": " + message.text() + " " + message.location());
      }
    });
  }

  List<String> found() {
    return found;
  }

  void look(String name) {
    for (var size : Size.values()) {
      page.setViewportSize(size.width, size.height);
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(size.scheme));
      page.evaluate(SETTLED);
      var shown = name + "-" + size;
      int sideways = ((Number) page.evaluate(SIDEWAYS)).intValue();
      if (sideways > 0) {
        found.add("%s: scrolls %d px sideways".formatted(shown, sideways));
      }
      violations(size).forEach(one -> found.add(shown + ": " + one));
      browser.picture(page, shown);
    }
  }

  /** All rules on the desk; what another size and scheme may change is color. */
  private List<String> violations(Size size) {
    if (Boolean.TRUE.equals(page.evaluate("() => typeof axe === 'undefined'"))) {
      page.evaluate(AxeBuilder.getAxeScript());
    }
    var only = size == Size.DESK ? TAGS : List.of("color-contrast");
    var found = (List<?>) page.evaluate(VIOLATIONS, only);
    return found.stream()
        .map(Object::toString)
        .filter(one -> OF_COMPONENTS.stream().noneMatch(one::startsWith))
        .toList();
  }
}
