package clinic.afterglow.series.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.RoomSummary;
import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.series.ProposedSession;
import clinic.afterglow.series.SeriesPlan;
import clinic.afterglow.ui.DecisionNotice;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.Map;
import java.util.stream.Collectors;

/** A proposed plan to read: day number, date, time, chair and clinician of each dose. */
class PlanList extends Div {

  PlanList(SeriesPlan plan, SiteDetails site, Map<UserId, String> names) {
    addClassName("series-plan");
    Map<RoomId, String> rooms =
        site.rooms().stream().collect(Collectors.toMap(RoomSummary::id, RoomSummary::name));
    var list = new OrderedList();
    plan.sessions().forEach(one -> list.add(new ListItem(words(plan, one, site, names, rooms))));
    add(list, new DecisionNotice(Decision.of(plan.warnings())));
  }

  private static String words(
      SeriesPlan plan,
      ProposedSession one,
      SiteDetails site,
      Map<UserId, String> names,
      Map<RoomId, String> rooms) {
    return t(
        "series.plan.row",
        plan.dayNumber(one),
        Times.dateTime(one.start(), site.zone()),
        Times.length(one.length()),
        rooms.getOrDefault(one.room(), "–"),
        names.getOrDefault(one.clinician(), "–"));
  }
}
