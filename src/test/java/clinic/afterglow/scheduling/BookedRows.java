package clinic.afterglow.scheduling;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What stands in the database about the visits of a site: no half of a booking may be among it.
 *
 * @param visits that hold their time
 * @param quarters of an hour that are taken, of rooms, clinicians and patients
 * @param overlaps pairs of visits that have something in common at the same time
 * @param audited bookings that are on record
 */
public record BookedRows(int visits, int quarters, int overlaps, int audited) {

  public static BookedRows of(JdbcTemplate database, Clinics clinic) {
    return new BookedRows(
        count(database, clinic, "select count(*) from appointment where site = ?"),
        count(
            database,
            clinic,
            """
            select count(*) from appointment_slot s
            join appointment a on a.id = s.appointment where a.site = ?
            """),
        count(
            database,
            clinic,
            """
            select count(*) from appointment a join appointment b
            on a.id < b.id and a.starts_at < b.ends_at and b.starts_at < a.ends_at
            and (a.room = b.room or a.clinician = b.clinician or a.patient = b.patient)
            where a.site = ?
            """),
        count(
            database,
            clinic,
            """
            select count(*) from audit_event e join patient p on p.id = e.patient
            where e.action = 'AppointmentBooked' and p.site = ?
            """));
  }

  /** A number of visits, each as long as the others, and nothing else. */
  public static BookedRows of(int visits, int minutes) {
    int resources = 3;
    return new BookedRows(visits, visits * resources * minutes / 15, 0, visits);
  }

  private static int count(JdbcTemplate database, Clinics clinic, String sql) {
    var count = database.queryForObject(sql, Integer.class, clinic.site().value());
    return count == null ? 0 : count;
  }
}
