package clinic.afterglow.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import clinic.afterglow.support.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;

/** The signed-in window of one member of staff. */
class Window extends Part {

  /**
   * Sections above that fill meanwhile push it down again, so it is followed until it is filled.
   */
  private static final String INTO_VIEW =
      """
      panel => new Promise(seen => {
        const follow = () => {
          panel.scrollIntoView({ block: 'nearest' });
          if (panel.isConnected && panel.querySelector('[aria-busy=true]')) {
            requestAnimationFrame(follow);
          } else {
            seen();
          }
        };
        follow();
      })
      """;

  private final Browser browser;

  Window(Browser browser, Page page) {
    super(page, page.locator("body"));
    this.browser = browser;
  }

  Window goTo(String path) {
    page.navigate(path);
    page.locator("vaadin-app-layout").waitFor();
    return this;
  }

  /** By the menu on the side. */
  Window menu(String entry) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(entry).setExact(true))
        .first()
        .click();
    page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(entry).setLevel(1))
        .waitFor();
    return this;
  }

  /** Finds somebody with Ctrl+K and opens the chart. */
  Window chart(String familyName) {
    var heading = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    if (page.url().contains("/patients/") && heading.textContent().contains(familyName)) {
      page.reload();
    } else {
      search(familyName);
    }
    assertThat(heading).containsText(familyName);
    return this;
  }

  private void search(String familyName) {
    page.keyboard().press("Control+k");
    var search =
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Find a patient"))
            .first();
    search.fill(familyName);
    page.getByRole(AriaRole.OPTION)
        .filter(new Locator.FilterOptions().setHasText(familyName))
        .first()
        .click();
  }

  /** The chart's section, or the panel, of this name, scrolled to. */
  Part panel(String title) {
    var panel =
        page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(title).setExact(true));
    panel.evaluate(INTO_VIEW);
    return new Part(page, panel);
  }

  Part dialog(String title) {
    var dialog = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(title));
    dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    return new Part(page, dialog);
  }

  /** What asks once more before something that cannot be taken back. */
  Part question(String title) {
    return new Part(
        page, page.getByRole(AriaRole.ALERTDIALOG, new Page.GetByRoleOptions().setName(title)));
  }

  /** Fills what asks, and waits until it has closed. */
  Window done(Part dialog, String button) {
    dialog.click(button);
    assertThat(dialog.whole).hasCount(0);
    return this;
  }

  Window picture(String name) {
    browser.picture(page, name);
    return this;
  }
}
