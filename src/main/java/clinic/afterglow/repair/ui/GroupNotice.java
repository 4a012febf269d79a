package clinic.afterglow.repair.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.repair.Outage;
import clinic.afterglow.scheduling.GroupDetails;
import clinic.afterglow.scheduling.GroupStatus;
import clinic.afterglow.scheduling.Groups;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Groups that fall out too: these move as a whole, which the repair of visits leaves to people. */
class GroupNotice extends Div {

  GroupNotice(Groups groups, Outage outage, SiteDetails site) {
    groups
        .days(
            site.id(),
            outage.from().atZone(site.zone()).toLocalDate(),
            outage.until().minusNanos(1).atZone(site.zone()).toLocalDate(),
            site.zone())
        .stream()
        .filter(group -> concerns(outage, group))
        .map(group ->
            new Paragraph(
                t(
                    "repair.group",
                    group.outline().title(),
                    Times.dateTime(group.place().start(), site.zone()))))
        .forEach(this::add);
  }

  private static boolean concerns(Outage outage, GroupDetails group) {
    var place = group.place();
    return group.status() == GroupStatus.PLANNED
        && place.start().isBefore(outage.until())
        && group.end().isAfter(outage.from())
        && outage.room().map(place.room()::equals).orElse(true)
        && outage
            .clinician()
            .map(away ->
                away.equals(place.clinician()) || place.second().filter(away::equals).isPresent())
            .orElse(true);
  }
}
