package clinic.afterglow.dosing.ui;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.dosing.AdverseEvents;
import clinic.afterglow.dosing.CheckIns;
import clinic.afterglow.dosing.Discharges;
import clinic.afterglow.dosing.DoseOrders;
import clinic.afterglow.dosing.Doses;
import clinic.afterglow.dosing.MedicineSessions;
import clinic.afterglow.dosing.SessionParts;
import clinic.afterglow.dosing.VitalSigns;
import clinic.afterglow.patients.Weights;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the panels of a session ask and tell. */
@Component
record SessionServices(
    MedicineSessions sessions,
    CheckIns checkIns,
    VitalSigns vitals,
    DoseOrders orders,
    Doses doses,
    AdverseEvents events,
    Discharges discharges,
    SessionParts parts,
    Weights weights,
    Sites sites,
    Accounts accounts,
    CurrentUser user,
    Clock clock) {

  boolean nursing() {
    return user.is(Role.NURSE, Role.PRESCRIBER);
  }

  boolean prescribing() {
    return user.is(Role.PRESCRIBER);
  }
}
