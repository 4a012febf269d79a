package clinic.afterglow.scheduling.ui;

import clinic.afterglow.patients.Patients;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.Groups;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import java.time.Clock;

/**
 * What the page of a group works with.
 *
 * @param afterwards shows the group as it is then
 */
record GroupDesk(
    Groups groups,
    Appointments appointments,
    Patients patients,
    Accounts accounts,
    CurrentUser user,
    Clock clock,
    Runnable afterwards) {

  /** Who keeps the schedule (clinical rules, section 12). */
  boolean mayBook() {
    return user.is(Role.FRONT_DESK, Role.DIRECTOR);
  }

  boolean mayCallTheRoll() {
    return mayBook() || user.is(Role.THERAPIST, Role.NURSE, Role.PRESCRIBER);
  }

  VisitDialogs visitDialogs() {
    return new VisitDialogs(appointments, patients, accounts, afterwards);
  }

  GroupDialogs groupDialogs() {
    return new GroupDialogs(groups, accounts, afterwards);
  }
}
