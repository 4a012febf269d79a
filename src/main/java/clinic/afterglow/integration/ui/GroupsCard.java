package clinic.afterglow.integration.ui;

import static clinic.afterglow.ui.Texts.t;
import static java.util.stream.Collectors.groupingBy;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.integration.IntegrationStatus;
import clinic.afterglow.integration.IntegrationSummary;
import clinic.afterglow.integration.Integrations;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.GroupDetails;
import clinic.afterglow.scheduling.GroupId;
import clinic.afterglow.scheduling.GroupStatus;
import clinic.afterglow.scheduling.Groups;
import clinic.afterglow.scheduling.Visit;
import clinic.afterglow.scheduling.ui.GroupLinks;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.TodayCard;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A therapist's groups of today, and those before for which something is still owed. */
@org.springframework.stereotype.Component
class GroupsCard implements TodayCard {

  /** Older debts are on the list of integrations that are due. */
  private static final Duration BACK = Duration.ofDays(14);

  private final Groups groups;
  private final Integrations integrations;
  private final Sites sites;
  private final Clock clock;

  GroupsCard(Groups groups, Integrations integrations, Sites sites, Clock clock) {
    this.groups = groups;
    this.integrations = integrations;
    this.sites = sites;
    this.clock = clock;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.THERAPIST);
  }

  @Override
  public int order() {
    return 35;
  }

  @Override
  public Component render() {
    var zone = sites.zone();
    var today = LocalDate.now(clock.withZone(zone)).atStartOfDay(zone).toInstant();
    var mine = groups.mine(today.minus(BACK), today.plus(Duration.ofDays(1)));
    var people = groups.participants(mine.stream().map(GroupDetails::id).toList());
    var held = integrations.ofVisits(people.stream().map(Visit::id).toList());
    var byGroup = people.stream().collect(groupingBy(visit -> visit.group().orElseThrow()));
    var rows = new Div();
    rows.addClassName("visit-list");
    mine.forEach(group -> row(group, today, zone, people(byGroup, group), held, rows));
    return new Panel(
        t("integration.groups"),
        rows.getComponentCount() == 0 ? new EmptyState(t("integration.groups.none")) : rows);
  }

  private static List<Visit> people(Map<GroupId, List<Visit>> byGroup, GroupDetails group) {
    return byGroup.getOrDefault(group.id(), List.of());
  }

  private void row(
      GroupDetails group,
      Instant today,
      ZoneId zone,
      List<Visit> people,
      Map<AppointmentId, IntegrationSummary> held,
      Div rows) {
    boolean attendanceOwed = attendanceOwed(group);
    long notesOwed = people.stream().filter(visit -> owesANote(visit, held)).count();
    if (group.start().isBefore(today) && !attendanceOwed && notesOwed == 0) {
      return;
    }
    var row =
        new Div(
            new Span(Times.dateTime(group.start(), zone)),
            GroupLinks.link(group.id(), group.outline().title()),
            new Span(t("integration.groups.places", group.taken(), group.outline().capacity())));
    row.addClassName("visit-row");
    if (attendanceOwed) {
      row.add(new StatusBadge(t("integration.groups.attendance"), Tone.CAUTION));
    }
    if (notesOwed > 0) {
      row.add(new StatusBadge(t("integration.groups.notes", notesOwed), Tone.CAUTION));
    }
    rows.add(row);
  }

  private boolean attendanceOwed(GroupDetails group) {
    return group.status() == GroupStatus.PLANNED
        && group.taken() > 0
        && !group.start().isAfter(clock.instant());
  }

  private static boolean owesANote(Visit visit, Map<AppointmentId, IntegrationSummary> held) {
    var integration = held.get(visit.id());
    return visit.tookPart()
        && integration != null
        && integration.status() != IntegrationStatus.COMPLETED;
  }
}
