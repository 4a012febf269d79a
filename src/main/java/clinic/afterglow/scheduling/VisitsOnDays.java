package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.ClosureHold;
import clinic.afterglow.clinic.HeldTime;
import clinic.afterglow.clinic.SiteId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Holds days open on which somebody is still to be seen. */
@Component
class VisitsOnDays implements ClosureHold {

  private final DaySheet sheet;
  private final GroupSheet groups;

  VisitsOnDays(DaySheet sheet, GroupSheet groups) {
    this.sheet = sheet;
    this.groups = groups;
  }

  @Override
  public List<HeldTime> against(SiteId site, ZoneId zone, Collection<LocalDate> days) {
    return days.stream()
        .sorted()
        .flatMap(day -> Stream.concat(visits(site, zone, day), emptyGroups(site, zone, day)))
        .toList();
  }

  /** Participants are named each; a group without any holds its time all the same. */
  private Stream<HeldTime> emptyGroups(SiteId site, ZoneId zone, LocalDate day) {
    return groups
        .between(
            site,
            day.atStartOfDay(zone).toInstant(),
            day.plusDays(1).atStartOfDay(zone).toInstant())
        .stream()
        .filter(group -> group.taken() == 0 && group.status() == GroupStatus.PLANNED)
        .map(group ->
            new HeldTime(
                LocalDateTime.ofInstant(group.start(), zone),
                group.outline().title(),
                AppointmentKind.INTEGRATION));
  }

  private Stream<HeldTime> visits(SiteId site, ZoneId zone, LocalDate day) {
    return sheet.of(site, day, day, zone).stream()
        .filter(visit -> visit.status().holdsItsTime())
        .filter(visit -> visit.status() != AppointmentStatus.DEPARTED)
        .map(visit ->
            new HeldTime(
                LocalDateTime.ofInstant(visit.start(), zone), visit.patientName(), visit.kind()));
  }
}
