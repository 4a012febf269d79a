package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.SiteId;

/** Told by whoever can find other places for the visits that an absence concerns. */
public interface AbsenceRepair {

  /** The address of the page that proposes them. */
  String address(SiteId site, AbsenceId absence);
}
