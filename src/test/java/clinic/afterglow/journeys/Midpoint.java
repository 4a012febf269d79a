package clinic.afterglow.journeys;

/** The review of step 11: three of six are given, and a prescriber says how it goes on. */
class Midpoint {

  private final Window prescriber;
  private final Window desk;
  private final String familyName;

  Midpoint(Window prescriber, Window desk, String familyName) {
    this.prescriber = prescriber;
    this.desk = desk;
    this.familyName = familyName;
  }

  /** Without a score nothing shows a benefit; the review says so, and one is entered first. */
  void isReviewed(BeforeTreatment scales) {
    prescriber.menu("Today").panel("Series to review").shows(familyName);
    prescriber.picture("series-to-review").chart(familyName);
    prescriber.panel("Series").shows("3 doses given: review the benefit before session 5");
    prescriber.panel("Series").click("Review the series…");
    prescriber.dialog("Review the series").shows("No PHQ-9 since the first dose").click("Cancel");
    scales.scores("PHQ-9", "1111111001");
    prescriber.panel("Series").click("Review the series…");
    var form = prescriber.dialog("Review the series");
    form.shows("PHQ-9: 16 before the first dose, 7 on");
    form.click("Record the review").shows("This is needed.");
    form.answer("How it goes on", "Continue as planned");
    form.fill("Reason", "Halved after three doses; goes on.");
    prescriber.picture("midpoint").done(form, "Record the review");
    prescriber.panel("Series").shows("Continue as planned").showsNot("review the benefit");
    prescriber.menu("Today").panel("Series to review").showsNot(familyName);
  }

  /** The front desk reads what was decided, not why. */
  void isReadByTheDesk() {
    desk.chart(familyName).panel("Series").shows("Continue as planned").showsNot("Halved");
  }
}
