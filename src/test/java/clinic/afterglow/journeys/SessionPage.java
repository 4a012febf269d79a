package clinic.afterglow.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The page of one patient's session, before one member of staff. */
record SessionPage(Window who, String familyName) {

  /** From the card of Today on which it waits. */
  SessionPage openFrom(String card) {
    who.menu("Today");
    panel(card)
        .whole
        .getByRole(AriaRole.LISTITEM)
        .filter(new Locator.FilterOptions().setHasText(familyName))
        .getByRole(AriaRole.LINK)
        .first()
        .click();
    panel("Check-in").whole.waitFor();
    return this;
  }

  /** Shown anew after whatever is done, so nothing is held on to. */
  Part panel(String title) {
    return new Part(
        who.page,
        who.page.getByRole(
            AriaRole.REGION, new Page.GetByRoleOptions().setName(title).setExact(true)));
  }

  Part dialog(String title) {
    return who.dialog(title);
  }

  /** Types a reading in one line, as one does with the cuff in the other hand. */
  SessionPage reads(String line) {
    var quick = panel("Monitoring").field("Quick entry");
    quick.fill(line);
    quick.press("Enter");
    var numbers = line.split(" ");
    panel("Monitoring").shows(numbers[0] + "/" + numbers[1]);
    return this;
  }

  SessionPage picture(String name) {
    who.picture(name);
    return this;
  }
}
