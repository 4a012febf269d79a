package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.ClosureHold;
import clinic.afterglow.clinic.HeldTime;
import clinic.afterglow.clinic.SiteId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Holds days open on which somebody is still to be seen. */
@Component
class VisitsOnDays implements ClosureHold {

  private final DaySheet sheet;

  VisitsOnDays(DaySheet sheet) {
    this.sheet = sheet;
  }

  @Override
  public List<HeldTime> against(SiteId site, ZoneId zone, Collection<LocalDate> days) {
    return days.stream()
        .sorted()
        .flatMap(day -> sheet.of(site, day, day, zone).stream())
        .filter(visit -> visit.status().holdsItsTime())
        .filter(visit -> visit.status() != AppointmentStatus.DEPARTED)
        .map(visit ->
            new HeldTime(
                LocalDateTime.ofInstant(visit.start(), zone), visit.patientName(), visit.kind()))
        .toList();
  }
}
