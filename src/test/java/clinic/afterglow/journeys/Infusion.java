package clinic.afterglow.journeys;

import clinic.afterglow.support.Acting;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** Steps 7 and 8: drug from a lot into a vein, readings on the clock, what was left wasted. */
class Infusion {

  private static final Locator.WaitForOptions GONE =
      new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

  private final SessionPage nurse;
  private final Time time;
  private final String lot;

  Infusion(Window nurse, Time time, String familyName, String lot) {
    this.nurse = new SessionPage(nurse, familyName);
    this.time = time;
    this.lot = lot;
  }

  void drawsAndGives() {
    draws("1");
    nurse.panel("Dose").click("Give");
    var give = nurse.dialog("Give");
    give.fill("Quantity in mL", "0.9").click("Give").shows("36 mg are ordered");
    nurse.picture("give-refused");
    give.click("Cancel");
    gives("0.72");
    nurse.picture("dose-running");
  }

  void draws(String quantity) {
    nurse.openFrom("Rooms now").panel("Dose").click("Draw");
    var draw = nurse.dialog("Draw");
    draw.field("Lot").click();
    nurse
        .who()
        .page
        .getByRole(AriaRole.OPTION)
        .filter(new Locator.FilterOptions().setHasText(lot))
        .click();
    draw.fill("Quantity in mL", quantity);
    nurse.who().done(draw, "Draw");
  }

  /** All that was ordered: 36 mg. */
  void gives(String quantity) {
    nurse.panel("Dose").click("Give");
    var give = nurse.dialog("Give");
    give.fill("Quantity in mL", quantity);
    nurse.who().done(give, "Give");
    nurse.panel("Dose").shows("Running since").shows("of 36.0 mg by");
  }

  /** Without anything that alarms, every ten minutes to the end of the bag. */
  void runsQuietly() {
    for (var reading : List.of("132 82 76 98", "138 86 80 97", "136 84 78 98", "130 80 76 98")) {
      time.passes(10);
      nurse.reads(reading);
    }
    nurse.panel("Dose").click("End the dose");
    nurse.panel("Dose").button("End the dose").waitFor(GONE);
    time.passes(15);
    nurse.reads("126 78 72 98");
  }

  /** Every ten minutes; a red one is answered before the next, which then comes within five. */
  void watches() {
    time.passes(10);
    nurse.reads("162 98 84 97 5 4 0").panel("Monitoring").shows("Amber");
    time.passes(10);
    nurse.reads("182 112 96 97 4 6 2");
    nurse.panel("Monitoring").showsNot("Save the reading");
    var alert = nurse.panel("Red reading");
    alert.shows("Systolic 182 mmHg is at or above 180");
    alert.click("Save what was done").shows("Please choose what was done.");
    nurse.picture("red-reading");
    alert.answer("What was done", "Observed closely").fill("In words", "Calm, hand held.");
    alert.click("Save what was done");
    time.passes(5);
    nurse.reads("156 94 88 97 5 6 2");
    recordsNausea();
    time.passes(15);
    nurse.reads("144 86 80 98 5 3 0").picture("monitoring");
    nurse.panel("Dose").click("End the dose").button("Waste").waitFor();
    nurse.picture("dose-ended");
  }

  private void recordsNausea() {
    nurse.panel("Adverse events").click("Add an event");
    var event = nurse.dialog("Add an event");
    event.choose("What", "Nausea").choose("Severity", "Mild");
    event.choose("Related to the drug", "Probably related").fill("What was done", "Ginger, rest");
    nurse.picture("event").who().done(event, "Save");
    nurse.panel("Adverse events").shows("Nausea");
  }

  void wastesBeforeAWitness() {
    nurse.panel("Dose").click("Waste");
    var waste = nurse.dialog("Waste");
    waste.fill("Quantity in mL", "0.28").choose("Reason", "Left in the syringe or vial");
    waste.fill("Username of the witness", "nurse").fill("Password of the witness", Acting.PASSWORD);
    waste.click("Waste").shows("The witness must be another nurse or prescriber");
    nurse.picture("waste-refused");
    waste.fill("Username of the witness", "prescriber");
    waste.fill("Password of the witness", Acting.PASSWORD);
    nurse.who().done(waste, "Waste");
    nurse.panel("Dose").shows("0.28 mL (14.0 mg) wasted");
    nurse.picture("wasted");
  }
}
