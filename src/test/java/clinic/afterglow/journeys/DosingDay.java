package clinic.afterglow.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import clinic.afterglow.support.Acting;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** Steps 6 to 9: one day in the room, as the nurse, the prescriber and the therapist live it. */
class DosingDay {

  private final Window nurse;
  private final Window therapist;
  private final Window prescriber;
  private final Time time;

  DosingDay(Window nurse, Window therapist, Window prescriber, Time time) {
    this.nurse = nurse;
    this.therapist = therapist;
    this.prescriber = prescriber;
    this.time = time;
  }

  void checksIn() {
    opensTheSession(nurse, "Sessions today");
    nurse.picture("check-in-empty");
    var door = nurse.panel("Check-in");
    door.click("Check in").shows("Please choose what the patient answered.");
    door.fill("Ride home", "Ada drives").fill("Escort", "Ada Okafor");
    door.fill("Phone of the escort", "555 0143").choose("Pregnancy", "Not possible");
    door.fill("Weight in kg", "300").click("Check in").shows("A weight is 30 to 250 kg.");
    door.fill("Weight in kg", "72").pick("Therapist in the room", "Test therapist");
    nurse.picture("check-in");
    door.click("Check in");
    door.shows("Ada drives");
  }

  /** Held at 164 over 98; quiet for a quarter of an hour; then a go with a reason. */
  void measuresUntilItMayStart() {
    reads("164 98 88 97");
    nurse.panel("Baseline").shows("reaches 160/100");
    nurse.picture("baseline-held");
    time.passes(15);
    reads("142 84 80 98");
    var baseline = nurse.panel("Baseline");
    baseline.shows("benefit outweighs the risk");
    nurse.picture("baseline-caution");
    baseline.fill("Reason to go on in spite of bp.cautionPre", "Usual before a session; settles.");
    baseline.click("Go on with these reasons").shows("Go");
  }

  /** The prescriber sees the sums and the rules while typing. */
  void ordersTheDose() {
    opensTheSession(prescriber, "Orders and holds waiting");
    var order = prescriber.panel("Order");
    order.pick("Product", "Ketamine 50 mg/mL, 10 mL vial");
    order.fill("Dose in mg/kg", "1.6").fill("Minutes", "40").shows("at or over the limit");
    prescriber.picture("order-refused");
    order.fill("Dose in mg/kg", "0.5").shows("0.72");
    prescriber.picture("order");
    order.click("Place the order").shows("36 mg ordered");
    prescriber.picture("order-placed");
  }

  void drawsAndGives() {
    opensTheSession(nurse, "Rooms now");
    nurse.panel("Dose").click("Draw");
    var draw = nurse.dialog("Draw");
    draw.field("Lot").click();
    nurse
        .page
        .getByRole(AriaRole.OPTION)
        .filter(new Locator.FilterOptions().setHasText(SettingUp.LOT))
        .click();
    draw.fill("Quantity (mL or pieces)", "1");
    nurse.picture("draw");
    nurse.done(draw, "Draw");
    nurse.panel("Dose").click("Give");
    var give = nurse.dialog("Give");
    give.fill("Quantity (mL or pieces)", "0.9").click("Give").shows("36");
    nurse.picture("give-refused");
    give.fill("Quantity (mL or pieces)", "0.72");
    nurse.done(give, "Give");
    nurse.panel("Dose").shows("36.0 mg given");
    nurse.picture("dose-running");
  }

  /** Every ten minutes; a red one is answered before the next, which then comes within five. */
  void watchesTheInfusion() {
    time.passes(10);
    reads("148 88 84 97 5 4 0");
    time.passes(10);
    reads("182 112 96 97 4 6 2");
    var monitoring = nurse.panel("Monitoring");
    monitoring.shows("A red reading");
    nurse.picture("red-reading");
    monitoring.answer("What was done", "Observed closely").fill("In words", "Calm, hand held.");
    monitoring.click("Save what was done");
    time.passes(5);
    reads("156 94 88 97 5 6 2");
    recordsNausea();
    time.passes(15);
    reads("144 86 80 98 5 3 0");
    nurse.panel("Dose").click("Dose ended");
    nurse.panel("Dose").button("Waste").waitFor();
    nurse.picture("dose-ended");
  }

  private void recordsNausea() {
    nurse.panel("Adverse events").click("Add an event");
    var event = nurse.dialog("Add an event");
    event.choose("What", "Nausea").choose("Severity", "Mild");
    event.choose("Related to the drug", "Probably related").fill("What was done", "Ginger, rest");
    nurse.picture("event");
    nurse.done(event, "Save");
    nurse.panel("Adverse events").shows("Nausea");
  }

  void wastesBeforeAWitness() {
    nurse.panel("Dose").click("Waste");
    var waste = nurse.dialog("Waste");
    waste.fill("Quantity (mL or pieces)", "0.28").choose("Reason", "Left in the syringe or vial");
    waste.fill("Username of the witness", "nurse").fill("Password of the witness", Acting.PASSWORD);
    waste.click("Waste").shows("The witness must be another nurse or prescriber");
    nurse.picture("waste-refused");
    waste.fill("Username of the witness", "prescriber");
    waste.fill("Password of the witness", Acting.PASSWORD);
    nurse.done(waste, "Waste");
    nurse.panel("Dose").shows("0.28 wasted");
  }

  void letsThePatientGo() {
    time.passes(15);
    reads("134 82 76 98 5 1 0");
    discharge("132 80 74 98 5 0 0").click("Let the patient go").shows("15 of 30 minutes");
    nurse.picture("discharge-refused");
    nurse.dialog("Discharge").click("Cancel");
    time.passes(15);
    nurse.done(discharge("128 80 72 98 5 0 0"), "Let the patient go");
    nurse.panel("Discharge").shows("10 of 10");
    nurse.picture("discharged");
  }

  private Part discharge(String reading) {
    nurse.panel("Discharge").click("Let the patient go");
    var form = nurse.dialog("Discharge");
    form.fill("Quick entry", reading);
    form.choose("Activity", "2: moves four limbs");
    form.choose("Respiration", "2: breathes deeply, coughs");
    form.choose("Circulation", "2: pressure within 20 % of baseline");
    form.choose("Consciousness", "2: fully awake");
    form.choose("Oxygen saturation", "2: over 92 % on room air");
    form.tick("Oriented").tick("Steady gait").fill("Escort", "Ada Okafor");
    return form.tick("The patient will not drive until tomorrow, after a restful sleep");
  }

  void signsAllThreeParts() {
    signs(nurse);
    opensTheSession(therapist, "Sessions to sign");
    signs(therapist);
    opensTheSession(prescriber, "Sessions to sign");
    signs(prescriber);
    assertThat(prescriber.panel("Sign").whole.getByText("Not signed")).hasCount(0);
    prescriber.picture("session-signed");
  }

  private void signs(Window who) {
    who.panel("Sign").click("Sign my part");
    BeforeTreatment.signs(who, "Sign my part");
    assertThat(who.panel("Sign").button("Sign my part")).hasCount(0);
  }

  void reads(String line) {
    var quick = nurse.panel("Monitoring").field("Quick entry");
    quick.fill(line);
    quick.press("Enter");
    var numbers = line.split(" ");
    nurse.panel("Monitoring").shows(numbers[0] + "/" + numbers[1]);
  }

  private static void opensTheSession(Window who, String card) {
    who.menu("Today").picture("today-" + card.toLowerCase(java.util.Locale.US).replace(' ', '-'));
    who.panel(card)
        .whole
        .getByRole(AriaRole.LISTITEM)
        .filter(new Locator.FilterOptions().setHasText(BeforeTreatment.FAMILY_NAME))
        .getByRole(AriaRole.LINK)
        .first()
        .click();
    who.panel("Check-in").whole.waitFor();
  }
}
