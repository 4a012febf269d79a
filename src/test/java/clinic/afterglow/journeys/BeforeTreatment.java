package clinic.afterglow.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import clinic.afterglow.support.Acting;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Steps 1 to 4: the first call, screening, consent, preparation. */
class BeforeTreatment {

  private final Window desk;
  private final Window nurse;
  private final Window therapist;
  private final Window prescriber;
  private final String familyName;

  BeforeTreatment(
      Window desk, Window nurse, Window therapist, Window prescriber, String familyName) {
    this.desk = desk;
    this.nurse = nurse;
    this.therapist = therapist;
    this.prescriber = prescriber;
    this.familyName = familyName;
  }

  void registersThePatient(String site) {
    desk.menu("Patients").picture("patients");
    desk.click("Register a patient");
    var form = desk.dialog("Register a patient");
    form.click("Register a patient").shows("This is needed.");
    desk.picture("register-refused");
    form.fill("Given name", "Maya").fill("Family name", familyName).fill("Pronouns", "she/her");
    form.date("Date of birth", "5/14/1988").choose("Sex registered at birth", "Female");
    form.fill("Phone", "555 0142").fill("E-mail", "maya@example.org");
    form.fill("Address", "12 Pier Street").choose("Usually seen at", site);
    desk.picture("register");
    desk.done(form, "Register a patient");
    assertThat(desk.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .containsText(familyName);
    assertThat(desk.page).hasURL(java.util.regex.Pattern.compile(".*/patients/.+"));
    desk.picture("chart-new");
  }

  /** The desk asks by keyboard; the nurse measures. */
  void collectsTheScreening() {
    var screening = desk.panel("Screening");
    screening.choose("Planned route", "IV infusion").click("Begin a screening");
    var questions = screening.whole.getByRole(AriaRole.RADIOGROUP);
    questions.first().waitFor();
    int all = questions.count();
    questions.first().getByRole(AriaRole.RADIO).first().focus();
    for (int i = 0; i < all; i++) {
      desk.page.keyboard().press("n");
    }
    screening.shows(all + " of " + all + " questions answered");
    desk.picture("screening-desk");
    nurse.chart(familyName).picture("chart-nurse");
    var allergies = nurse.panel("Allergies and medicines");
    allergies.click("Asked: none known").shows("No known allergies");
    allergies.click("Add a medicine");
    var medicine = nurse.dialog("Add a medicine");
    medicine
        .fill("Name", "Sertraline")
        .choose("Kind", "Antidepressant")
        .fill("Dose", "100 mg daily");
    nurse.picture("medicine");
    nurse.done(medicine, "Save");
    var measured = nurse.panel("Screening");
    measured.fill("Systolic (mmHg)", "124").fill("Diastolic (mmHg)", "300");
    measured.click("Save the pressure").shows("Systolic 50 to 260");
    measured.fill("Diastolic (mmHg)", "78").click("Save the pressure");
    measured.click("Ask the prescriber to decide").shows("Waits for a decision");
    nurse.picture("screening-submitted");
  }

  void clearsThePatient() {
    prescriber.menu("Today").picture("prescriber-today");
    prescriber
        .page
        .getByRole(AriaRole.LINK)
        .filter(new Locator.FilterOptions().setHasText(familyName))
        .first()
        .click();
    var screening = prescriber.panel("Screening");
    screening.click("Decide");
    var form = prescriber.dialog("Decide");
    form.answer("Decision", "Cleared");
    form.fill("Reason", "Treatment-resistant depression, no contraindication found.");
    prescriber.picture("decision");
    prescriber.done(form, "Record the decision");
    assertThat(prescriber.page.locator(".chart-header")).containsText("Cleared");
    prescriber.picture("cleared");
  }

  void recordsTheBaselineScores() {
    scores("PHQ-9", "2222222202");
    scores("GAD-7", "2222222");
    prescriber.panel("Scales").shows("Moderately severe");
    prescriber.picture("baseline-scores");
  }

  /** By key, as the clinician types them from the paper; one digit for each item. */
  void scores(String instrument, String answers) {
    prescriber.panel("Scales").click("Enter " + instrument);
    var form = prescriber.dialog(instrument);
    form.whole.getByRole(AriaRole.RADIO).first().focus();
    answers.chars().forEach(answer -> prescriber.page.keyboard().press(Character.toString(answer)));
    form.shows("All answered");
    prescriber.picture("scale-" + instrument);
    prescriber.done(form, "Save");
  }

  void signsConsent() {
    nurse.panel("Consents").click("Record a signed consent");
    var form = nurse.dialog("Record a signed consent");
    form.choose("Route", "IV infusion");
    form.fill("Signed by", "Maya " + familyName);
    nurse.picture("consent");
    nurse.done(form, "Save");
    nurse.panel("Consents").shows("Signed");
  }

  void preparesAndSigns() {
    therapist.menu("Today").picture("therapist-today").chart(familyName);
    var preparation = therapist.panel("Preparation");
    preparation.click("Begin a preparation").click("Sign the preparation");
    preparation.shows("intentions are not written down");
    therapist.picture("preparation-refused");
    preparation.fill(
        "Intentions, in the patient’s own words", "To feel close to my children again.");
    preparation.fill("Expectations", "Some floating, then quiet.").tick("IV infusion");
    preparation.choose("Position", "Reclined").tick("Eye shades").fill("Playlist", "Slow strings");
    preparation.choose("Touch agreed to", "Holding a hand only");
    preparation.fill("Word or sign that stops", "Lighthouse").fill("Support person", "Ada Okafor");
    preparation.fill("Phone of the support person", "555 0143");
    preparation.fill("Ride home", "Ada drives").tick("Fasting explained");
    therapist.picture("preparation");
    preparation.click("Sign the preparation");
    signs(therapist, "Sign the preparation");
    preparation.shows("1 signed of 1 needed");
    therapist.picture("prepared");
  }

  /** A wrong password is refused; the right one closes the dialog. */
  static void signs(Window signer, String title) {
    signer.dialog(title).fill("Your password", "not mine").click("Sign");
    signer.dialog(title).shows("That is not your password");
    confirms(signer, title);
  }

  static void confirms(Window signer, String title) {
    var form = signer.dialog(title);
    form.fill("Your password", Acting.PASSWORD);
    signer.done(form, "Sign");
  }
}
