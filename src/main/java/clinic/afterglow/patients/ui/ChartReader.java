package clinic.afterglow.patients.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.ui.Times;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * How one patient's chart is read by whoever is signed in.
 *
 * @param names of the staff
 * @param clock in the zone of the patient's site
 */
public record ChartReader(Map<UserId, String> names, Clock clock, CurrentUser user) {

  public String name(UserId staff) {
    return names.getOrDefault(staff, t("patients.unknownStaff"));
  }

  public ZoneId zone() {
    return clock.getZone();
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  public String date(Instant at) {
    return Times.date(at, zone());
  }

  public String dateTime(Instant at) {
    return Times.dateTime(at, zone());
  }

  public boolean is(Role... anyOf) {
    return user.is(anyOf);
  }

  /** Whether the reader writes and signs clinical records (clinical rules, section 12). */
  public boolean treats() {
    return is(Role.THERAPIST, Role.NURSE, Role.PRESCRIBER);
  }
}
