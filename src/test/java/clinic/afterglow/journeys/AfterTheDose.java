package clinic.afterglow.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** Step 10: integration one to three days after the dose, booked by the desk, held and signed. */
class AfterTheDose {

  private final Window desk;
  private final Window therapist;

  AfterTheDose(Window desk, Window therapist) {
    this.desk = desk;
    this.therapist = therapist;
  }

  void booksTheIntegration() {
    desk.menu("Integrations due");
    var row =
        desk.page
            .getByRole(AriaRole.LISTITEM)
            .filter(new Locator.FilterOptions().setHasText(BeforeTreatment.FAMILY_NAME));
    new Part(desk.page, row).click("Book");
    var form = desk.dialog("Book integration for Maya " + BeforeTreatment.FAMILY_NAME);
    form.shows("Inside the window");
    desk.picture("integration-booking");
    desk.done(form, "Book");
    new Part(desk.page, row).shows("appointment");
    desk.picture("integrations-due");
  }

  void holdsAndSignsIt(String day, String time) {
    therapist.chart(BeforeTreatment.FAMILY_NAME);
    var integration = therapist.panel("Integration");
    integration.whole.getByText("Dose ended").first().click();
    integration.click("Sign the integration").shows("It is not said when the integration began");
    var began = integration.whole.locator("vaadin-date-time-picker");
    types(began.locator("input").nth(0), day);
    types(began.locator("input").nth(1), time);
    integration.fill("What came up", "The house by the sea, and being let in.");
    integration.fill("Insights", "Closeness is allowed.").click("Add a practice");
    integration.fill("Intention", "Closeness").fill("What is done", "Read aloud to the children");
    integration.fill("How often", "Every evening");
    therapist.picture("integration");
    integration.click("Sign the integration");
    BeforeTreatment.signs(therapist, "Sign the integration");
    therapist.panel("Integration").shows("Completed");
    therapist.picture("integration-signed");
  }

  private static void types(Locator field, String text) {
    field.fill(text);
    field.press("Enter");
  }
}
