package clinic.afterglow.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Step 5 and the mending of step 11: six dates at once, and another for the one that was missed.
 */
class Booking {

  private final Window desk;

  Booking(Window desk) {
    this.desk = desk;
  }

  /** From a Sunday it cannot begin, and why is said with what would fit. */
  void booksSixFrom(String site, String sunday, String monday) {
    desk.chart(BeforeTreatment.FAMILY_NAME);
    desk.panel("Series").click("Start a series…");
    var dialog = desk.dialog("Start a series…");
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
    var visits = desk.panel("Today’s visits");
    visits.shows(BeforeTreatment.FAMILY_NAME).click("Mark as arrived");
    desk.picture("desk-today");
  }
}
