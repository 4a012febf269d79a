package clinic.afterglow.repair.ui;

import clinic.afterglow.repair.Outage;
import clinic.afterglow.scheduling.NewAbsence;
import java.util.Optional;

/**
 * What somebody said falls out.
 *
 * @param absence to be kept with it, so that nothing new is booked into it; empty for a whole site
 */
record Wanted(Outage outage, Optional<NewAbsence> absence) {}
