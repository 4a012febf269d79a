package clinic.afterglow.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** Steps 12 and 13: what the series did, what follows, and the director's month. */
class TheSeriesEnds {

  private final Window desk;
  private final Window prescriber;
  private final Window director;

  TheSeriesEnds(Window desk, Window prescriber, Window director) {
    this.desk = desk;
    this.prescriber = prescriber;
    this.director = director;
  }

  void plansBoosters() {
    prescriber.chart(BeforeTreatment.FAMILY_NAME);
    prescriber.panel("Booster").click("Plan boosters…");
    var form = prescriber.dialog("Plan boosters…");
    form.fill("Months between doses", "6").fill("Reason", "Holds well; half a year.");
    prescriber.done(form, "Save");
    prescriber.panel("Booster").shows("every 6 months");
    prescriber.picture("booster-plan");
  }

  void findsThePatientOnTheRecallList() {
    desk.menu("Boosters due");
    assertThat(desk.page.locator("vaadin-grid")).containsText(BeforeTreatment.FAMILY_NAME);
    desk.picture("boosters-due");
  }

  /** Each figure opens the rows that it counted. */
  void readsTheMonth(String site) {
    director.menu("Today").picture("director-today");
    director.menu("Reports").choose("Site", site);
    director.shows("Series completed");
    director.picture("reports");
    director
        .page
        .getByRole(AriaRole.BUTTON)
        .filter(new Locator.FilterOptions().setHasText("1 of 1"))
        .first()
        .click();
    director.shows("Rows behind");
    director.picture("report-rows");
  }
}
