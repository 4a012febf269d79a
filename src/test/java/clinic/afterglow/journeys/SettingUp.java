package clinic.afterglow.journeys;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/** Before anybody calls: a site with its rooms, and ketamine in its safe. */
class SettingUp {

  static final String CHAIR = "Chair 1";
  static final String ROOM = "Quiet room";
  static final String LOT = "KT-2701";

  private final String site = "Harbor House " + Long.toString(System.nanoTime(), 36);
  private final Window director;
  private final Window nurse;

  SettingUp(Window director, Window nurse) {
    this.director = director;
    this.nurse = nurse;
  }

  String site() {
    return site;
  }

  void opensASiteWithAChairAndARoom() {
    director.menu("Sites").picture("sites-before");
    director.click("Open a site");
    var form = director.dialog("Open a site");
    form.fill("Name", site).pick("Time zone", "America/New_York");
    director.done(form, "Save");
    director.choose("Site", site);
    director.click("Change the hours");
    var hours = director.dialog("Change the hours");
    for (var day : DayOfWeek.values()) {
      var name = day.getDisplayName(TextStyle.FULL, Locale.US);
      if (day.getValue() < 6) {
        hours.fill(name + " from", "08:00").fill(name + " until", "18:00");
      }
    }
    director.picture("opening-hours");
    director.done(hours, "Save");
    var rooms = director.panel("Rooms and chairs");
    rooms.fill("Name", CHAIR).click("Add").shows(CHAIR);
    rooms.fill("Name", ROOM).choose("Kind", "Room").click("Add").shows(ROOM);
    director.picture("site");
  }

  void receivesKetamine() {
    nurse.menu("Drug stock").choose("Site", site);
    nurse.picture("stock-empty");
    nurse.click("Receive a delivery");
    var form = nurse.dialog("Receive a delivery");
    form.choose("Product", "Ketamine 50 mg/mL, 10 mL vial");
    form.fill("Lot", LOT).date("Expires", "12/31/2028").fill("Quantity", "100");
    form.fill("Supplier", "Bay Pharmacy").fill("Supplier’s DEA number", "BP1234563");
    form.fill("Invoice", "INV-1");
    nurse.picture("delivery");
    nurse.done(form, "Receive a delivery");
    nurse.panel("In the safe").shows(LOT);
    nurse.picture("stock");
  }
}
