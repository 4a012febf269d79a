package clinic.afterglow.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What is measured and what it may cost.
 *
 * @param ratio to the floor, at most
 * @param statements at most
 * @param bytes to the browser, at most; 0 where they are not counted
 * @param growth exponent in the size, at most
 * @param on the question, asked of each size, smallest first
 */
record Metric(
    String code, String name, double ratio, int statements, int bytes, double growth, Sizes on) {

  /**
   * @param size patients of the clinic, or whatever else grows
   */
  record Sized(int size, Trial trial) {}

  /** Prepares the question in all clinics. */
  interface Sizes {
    List<Sized> in(List<BenchClinic> clinics) throws SQLException;
  }

  /** Prepares the question in a clinic. */
  interface Setting {
    Trial in(BenchClinic clinic) throws SQLException;
  }

  /** The same question to clinics with more and more patients. */
  static Sizes inPatients(Setting setting) {
    return clinics -> {
      var sized = new ArrayList<Sized>();
      for (var clinic : clinics) {
        sized.add(new Sized(clinic.ground().patients(), setting.in(clinic)));
      }
      return sized;
    };
  }

  /** In the largest clinic, about patients with ten sessions and with five hundred. */
  static Sizes inSessions(Setting few, Setting many) {
    return clinics ->
        List.of(
            new Sized(Ground.SESSIONS, few.in(clinics.getLast())),
            new Sized(Ground.LONG_SESSIONS, many.in(clinics.getLast())));
  }
}
