package clinic.afterglow.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** Step 10: one to three days later, what came up becomes something done in daily life. */
class AfterDose {

  private final Window desk;
  private final Window therapist;
  private final String familyName;

  AfterDose(Window desk, Window therapist, String familyName) {
    this.desk = desk;
    this.therapist = therapist;
    this.familyName = familyName;
  }

  /** The first free time in the window stands there already. */
  void isBooked() {
    desk.menu("Today");
    var row = row(desk.panel("Integrations due"));
    desk.picture("integration-due");
    row.click("Book");
    var form = desk.dialog("Book integration for");
    form.choose("Clinician", "Test therapist").shows("Inside the window");
    desk.picture("integration-booking").done(form, "Book");
    row(desk.panel("Integrations due")).shows("Booked");
    desk.picture("integration-booked");
  }

  /** Of this day at this time, in the words of the session's patient. */
  void isHeldAndSigned(String day, String began, String untilDay) {
    therapist.menu("Today").picture("therapist-integration-due").chart(familyName);
    var integration = therapist.panel("Integration");
    integration.whole.getByText("Dose ended").first().click();
    integration.click("Sign the integration").shows("What came up is not written down yet.");
    therapist.picture("integration-refused");
    integration.choose("Form", "Individual");
    integration.date("Began day", day).date("Began time", began);
    integration.fill("What came up", "A house with its windows open; my mother’s hands.");
    integration.fill("Insights", "I have been holding my breath.");
    integration.fill("Reflections", "Quiet, some tears, relief.");
    integration.click("Add a practice");
    integration.fill("Intention", "Breathe before I answer");
    integration.fill("What is done", "Ten slow breaths at the window");
    integration.fill("How often", "Every morning").date("Until when", untilDay);
    integration.fill("Follow-up plan", "Look at the practice before the next dose.");
    integration.shows("Saved");
    therapist.picture("integration");
    integration.click("Sign the integration");
    BeforeTreatment.signs(therapist, "Sign the integration");
    integration.shows("Ten slow breaths at the window").shows("Completed");
    therapist.picture("integration-signed");
  }

  private Part row(Part due) {
    return new Part(
        due.page,
        due.whole
            .getByRole(AriaRole.LISTITEM)
            .filter(new Locator.FilterOptions().setHasText(familyName)));
  }
}
