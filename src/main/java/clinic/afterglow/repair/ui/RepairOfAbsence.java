package clinic.afterglow.repair.ui;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.scheduling.AbsenceId;
import clinic.afterglow.scheduling.AbsenceRepair;
import org.springframework.stereotype.Component;

/** Leads from an absence to the repair of its visits. */
@Component
class RepairOfAbsence implements AbsenceRepair {

  @Override
  public String address(SiteId site, AbsenceId absence) {
    return "repair?site=" + site.value() + "&absence=" + absence.value();
  }
}
