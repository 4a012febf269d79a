package clinic.afterglow.bench;

import java.sql.SQLException;

/**
 * What is measured and what it may cost.
 *
 * @param ratio to the floor, at most
 * @param statements at most
 * @param bytes to the browser, at most; 0 where they are not counted
 * @param growth exponent in patients, at most
 */
record Metric(
    String code, String name, double ratio, int statements, int bytes, double growth, Setting on) {

  /** Prepares the question in a clinic. */
  interface Setting {
    Trial in(BenchClinic clinic) throws SQLException;
  }
}
