package clinic.afterglow.journeys;

/** Steps 6 to 9 again, for a patient who knows the room: every hand at work, nothing refused. */
class LaterDose {

  private final Window desk;
  private final SessionPage nurse;
  private final SessionPage prescriber;
  private final Infusion infusion;
  private final GoingHome home;
  private final String familyName;

  LaterDose(
      Window desk,
      Window nurse,
      Window prescriber,
      Infusion infusion,
      GoingHome home,
      String familyName) {
    this.desk = desk;
    this.nurse = new SessionPage(nurse, familyName);
    this.prescriber = new SessionPage(prescriber, familyName);
    this.infusion = infusion;
    this.home = home;
    this.familyName = familyName;
  }

  void isGivenAndSigned() {
    new Booking(desk, familyName).receivesThePatient();
    checksIn();
    nurse.reads("122 78 72 98").panel("Baseline").shows("Go");
    ordersAsBefore();
    infusion.draws("0.72");
    infusion.gives("0.72");
    infusion.runsQuietly();
    home.leaves();
    home.isSigned();
    prescriber.picture("later-session");
  }

  private void checksIn() {
    nurse.openFrom("Sessions today");
    var door = nurse.panel("Check-in");
    door.fill("Ride home", "Ada drives").fill("Escort", "Ada " + familyName);
    door.fill("Phone of the escort", "555 0143").choose("Pregnancy", "Not possible");
    door.fill("Weight in kg", "72").pick("Therapist in the room", "Test therapist");
    door.click("Check in").shows("Not since yesterday evening");
  }

  private void ordersAsBefore() {
    var order = prescriber.openFrom("Orders and holds waiting").panel("Order");
    order.pick("Product", "Ketamine 50 mg/mL, 10 mL vial");
    order.fill("Dose in mg/kg", "0.5").fill("Minutes", "40").shows("0.72");
    order.click("Place the order").shows("= 36.0 mg, ordered at");
  }
}
