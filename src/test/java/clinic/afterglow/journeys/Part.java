package clinic.afterglow.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A part of a page, worked with as a person does: by the words that are on it. */
class Part {

  final Page page;
  final Locator whole;

  Part(Page page, Locator whole) {
    this.page = page;
    this.whole = whole;
  }

  Part fill(String label, String text) {
    var field = field(label);
    field.fill(text);
    field.press("Tab");
    return this;
  }

  /** A day or a time, which Enter takes over and whose calendar it closes. */
  Part date(String label, String text) {
    var field = field(label);
    field.fill(text);
    field.press("Enter");
    return this;
  }

  /** From a list that drops down. */
  Part choose(String label, String option) {
    field(label).click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option).setExact(true))
        .click();
    return this;
  }

  /** By typing, as in a long list. */
  Part pick(String label, String option) {
    var field = field(label);
    field.fill(option);
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option)).first().click();
    return this;
  }

  Part tick(String label) {
    whole
        .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(label).setExact(true))
        .check();
    return this;
  }

  /** One of the choices beside each other. */
  Part answer(String question, String choice) {
    whole
        .getByRole(AriaRole.RADIOGROUP, new Locator.GetByRoleOptions().setName(question))
        .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(choice))
        .first()
        .check();
    return this;
  }

  Part click(String button) {
    button(button).click();
    return this;
  }

  Locator button(String name) {
    return whole.getByRole(
        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator field(String label) {
    return whole.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
  }

  Part shows(String words) {
    assertThat(whole.getByText(words).first()).isVisible();
    return this;
  }

  Part showsNot(String words) {
    assertThat(whole.getByText(words).locator("visible=true")).hasCount(0);
    return this;
  }
}
