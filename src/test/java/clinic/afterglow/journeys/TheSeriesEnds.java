package clinic.afterglow.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Steps 12 and 13: what the series did, what follows, and the director's month. */
class TheSeriesEnds {

  private final Window desk;
  private final Window prescriber;
  private final Window director;
  private final String familyName;

  TheSeriesEnds(Window desk, Window prescriber, Window director, String familyName) {
    this.desk = desk;
    this.prescriber = prescriber;
    this.director = director;
    this.familyName = familyName;
  }

  /** A week after the last dose; both scales have fallen to where remission begins. */
  void measuresTheEnd(BeforeTreatment scales) {
    prescriber.chart(familyName);
    scales.scores("PHQ-9", "1010100100");
    scales.scores("GAD-7", "1010100");
    prescriber.panel("Scales").shows("Remission");
    prescriber.panel("Series").shows("6 of 6").shows("Completed");
    prescriber.picture("series-end");
  }

  void plansBoosters() {
    prescriber.panel("Booster").click("Plan boosters…");
    var form = prescriber.dialog("Plan boosters");
    form.fill("Months between doses", "6").fill("Reason", "Holds well; half a year.");
    prescriber.done(form, "Save");
    prescriber.panel("Booster").shows("every 6 months");
    prescriber.picture("booster-plan");
  }

  void findsThePatientOnTheRecallList() {
    desk.menu("Boosters due");
    assertThat(desk.page.locator("vaadin-grid")).containsText(familyName);
    desk.picture("boosters-due");
  }

  /** Each figure opens the rows that it counted. */
  void readsTheMonth(String site) {
    director.menu("Today").picture("director-today");
    director.menu("Reports").choose("Site", site);
    director.shows("Series completed");
    director.picture("reports");
    opensRows("Series completed", "1 of 1");
    opensRows("Response at series end", "1 of 1");
    opensRows("Remission at series end", "1 of 1");
    // Six doses, the one missed, and the integration that was signed.
    opensRows("No-shows", "1 of 8");
  }

  private void opensRows(String figure, String counted) {
    director.click(figure + ": show the rows behind " + counted);
    director.panel("Rows behind: " + figure).shows("In the share");
    director.picture("rows-" + figure);
  }
}
