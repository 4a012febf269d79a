package clinic.afterglow.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Step 9: out of the chair, home with somebody, and three signatures. */
class GoingHome {

  private final SessionPage nurse;
  private final SessionPage therapist;
  private final SessionPage prescriber;
  private final Time time;

  GoingHome(Window nurse, Window therapist, Window prescriber, Time time, String familyName) {
    this.nurse = new SessionPage(nurse, familyName);
    this.therapist = new SessionPage(therapist, familyName);
    this.prescriber = new SessionPage(prescriber, familyName);
    this.time = time;
  }

  /** Too early, too sleepy, unsteady and alone: each is named. */
  void isKept() {
    time.passes(15);
    nurse.reads("134 82 76 98 5 1 0").panel("Discharge").click("Let the patient go");
    var form = nurse.dialog("Discharge");
    form.fill("Quick entry", "132 80 74 98 4 1 0").click("Let the patient go");
    form.shows("Please score this.");
    scores(form, "1: wakes to the name");
    form.tick("Oriented").click("Let the patient go");
    form.shows("15 of 30 minutes").shows("MOAA/S is 4; it must be 5.");
    form.shows("The gait is not steady.").shows("nobody leaves alone").shows("not to drive");
    nurse.picture("discharge-refused");
    form.click("Cancel");
  }

  void leaves() {
    time.passes(15);
    nurse.panel("Discharge").click("Let the patient go");
    var form = nurse.dialog("Discharge");
    form.fill("Quick entry", "128 80 72 98 5 0 0");
    scores(form, "2: fully awake");
    form.tick("Oriented").tick("Steady gait").fill("Escort", "Ada Okafor");
    form.tick("The patient will not drive until tomorrow, after a restful sleep");
    nurse.who().done(form, "Let the patient go");
    nurse.panel("Discharge").shows("10 of 10");
  }

  private static void scores(Part form, String consciousness) {
    form.choose("Activity", "2: moves four limbs");
    form.choose("Respiration", "2: breathes deeply, coughs");
    form.choose("Circulation", "2: pressure within 20 % of baseline");
    form.choose("Consciousness", consciousness);
    form.choose("Oxygen saturation", "2: over 92 % on room air");
  }

  void signsAllThreeParts() {
    nurse.picture("to-sign");
    isSigned();
    prescriber.picture("session-completed");
  }

  /** By each of the three in turn; the last makes it complete. */
  void isSigned() {
    signs(nurse);
    signs(therapist.openFrom("Sessions to sign"));
    signs(prescriber.openFrom("Sessions to sign"));
    assertThat(prescriber.panel("Sign").whole.getByText("Not signed")).hasCount(0);
    prescriber.who().shows("Completed");
  }

  private static void signs(SessionPage session) {
    var sign = session.panel("Sign");
    sign.click("Sign my part");
    BeforeTreatment.confirms(session.who(), "Sign my part");
    assertThat(sign.button("Sign my part")).hasCount(0);
  }
}
