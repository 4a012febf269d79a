package clinic.afterglow.journeys;

/** Step 6 and the order of step 7: may there be a dose today, and which. */
class DosingDay {

  private final SessionPage nurse;
  private final SessionPage prescriber;
  private final Time time;

  DosingDay(Window nurse, Window prescriber, Time time, String familyName) {
    this.nurse = new SessionPage(nurse, familyName);
    this.prescriber = new SessionPage(prescriber, familyName);
    this.time = time;
  }

  /** Breakfast at four was five hours ago; six are asked for before a vein. */
  void checksIn() {
    nurse.openFrom("Sessions today").picture("check-in-empty");
    var door = nurse.panel("Check-in");
    door.click("Check in").shows("Please choose what the patient answered.");
    door.date("Last food (empty: not since yesterday evening)", "4:00 AM");
    door.fill("Ride home", "Ada drives").fill("Escort", "Ada Okafor");
    door.fill("Phone of the escort", "555 0143").choose("Pregnancy", "Not possible");
    door.fill("Weight in kg", "300").click("Check in").shows("A weight is 30 to 250 kg.");
    door.fill("Weight in kg", "72").pick("Therapist in the room", "Test therapist");
    nurse.picture("check-in");
    door.click("Check in").shows("Last food 300 minutes ago; 360 are asked for.");
    door.showsNot("Override with a reason");
    nurse.picture("check-in-gate");
  }

  /** Held at 164 over 98; quiet for a quarter of an hour; then a go with a reason. */
  void measuresUntilItMayStart() {
    nurse.reads("164 98 88 97").panel("Baseline").shows("164/98 reaches 160/100");
    nurse.picture("baseline-held");
    time.passes(15);
    nurse.reads("142 84 80 98");
    var baseline = nurse.panel("Baseline");
    baseline.shows("why the benefit outweighs the risk").showsNot("Recheck due");
    baseline.click("Go on with these reasons").shows("why the benefit outweighs the risk");
    nurse.picture("baseline-caution");
    baseline.fill(
        "Reason to go on (Pressure before the dose: caution above)",
        "Anxious on arrival; the mood has not moved in months, and the pressure is falling.");
    baseline.click("Go on with these reasons").shows("Go");
    nurse.picture("baseline-go");
  }

  /** The fasting is a prescriber's to pass. */
  void passesTheGate() {
    prescriber.openFrom("Orders and holds waiting").picture("prescriber-session");
    var door = prescriber.panel("Check-in");
    door.fill("Reason to go on (Last food)", "Half a slice of toast; no nausea ever.");
    door.click("Override with a reason").showsNot("360 are asked for");
  }

  /** The prescriber sees the sums and the rules while typing. */
  void ordersTheDose() {
    var order = prescriber.panel("Order");
    order.click("Place the order");
    prescriber.who().shows("Choose the product and enter the dose");
    order.pick("Product", "Ketamine 50 mg/mL, 10 mL vial");
    order.fill("Dose in mg/kg", "1.6").fill("Minutes", "40").shows("at or over the limit");
    order.click("Place the order").shows("at or over the limit");
    prescriber.picture("order-refused");
    order.fill("Dose in mg/kg", "0.5").showsNot("at or over the limit");
    order.shows("0.72").shows("Probably reaches the blood");
    prescriber.picture("order");
    order.click("Place the order").shows("0.72 mL of 50 mg/mL = 36.0 mg");
    prescriber.picture("order-placed");
  }
}
