package clinic.afterglow.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/**
 * Step 5 and the mending of step 11: six dates at once, and another for the one that was missed.
 */
class Booking {

  private final Window desk;
  private final String familyName;

  Booking(Window desk, String familyName) {
    this.desk = desk;
    this.familyName = familyName;
  }

  /** From a Sunday it cannot begin, and why is said with what would fit. */
  void booksSixFrom(String site, String sunday, String monday) {
    desk.chart(familyName);
    desk.panel("Series").click("Start a series…");
    var dialog = desk.dialog("Start a series");
    dialog.choose("Site", site).choose("Route", "IV infusion");
    dialog.date("First dose on", sunday).click("Propose dates").shows("not open on this weekday");
    desk.picture("series-impossible");
    dialog.date("First dose on", monday).click("Propose dates").shows("The last dose is on day 12");
    desk.picture("series-proposed");
    dialog.click("Book all 6");
    assertThat(dialog.whole).hasCount(0);
    assertThat(desk.panel("Series").whole.getByText("Planned")).hasCount(6);
    desk.panel("Appointments").shows("Medicine session");
    desk.picture("series-booked");
  }

  void receivesThePatient() {
    desk.menu("Today");
    visit().click("Mark as arrived");
    visit().button("To the chair").waitFor();
  }

  /** Nobody came: another date is found, and what it does to the series is said beforehand. */
  void findsAnotherDateForTheOneMissed(String date) {
    desk.menu("Today").picture("desk-nobody-came");
    visit().click("Mark as no-show");
    desk.question("not come?").click("Mark as no-show");
    assertThat(visit().whole).hasCount(0);
    desk.menu("Patients").menu("Today").panel("Missed sessions to book again").shows(familyName);
    desk.picture("session-to-replace").chart(familyName);
    desk.panel("Series").shows("Did not come");
    desk.panel("Series").click("Find another date…");
    var dialog = desk.dialog("Another date for session 4");
    dialog.click("Book this date").shows("This is needed.");
    dialog.answer("Possible dates", date).click("Book this date").shows("day 15");
    desk.picture("replacement-over");
    dialog.fill("Reason, if over the window", "Her child was ill; one day over.");
    desk.done(dialog, "Book this date");
    desk.panel("Series").shows("Session 4 (replacement)");
    desk.picture("replaced");
  }

  private Part visit() {
    return new Part(
        desk.page,
        desk.panel("Today’s visits")
            .whole
            .locator(".visit-row")
            .filter(new Locator.FilterOptions().setHasText(familyName)));
  }
}
