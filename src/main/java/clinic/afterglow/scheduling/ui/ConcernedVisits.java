package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.label;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.scheduling.Visit;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;

/** The visits that an absence concerns, each with the way to its day. */
class ConcernedVisits extends Div {

  private static final int SHOWN = 100;

  ConcernedVisits(SiteDetails site, List<Visit> visits) {
    if (visits.isEmpty()) {
      add(new EmptyState(t("scheduling.absence.visits.none")));
      return;
    }
    var list = new UnorderedList();
    list.addClassName("plain-list");
    visits.stream().limit(SHOWN).map(visit -> line(site, visit)).forEach(list::add);
    add(new Paragraph(t("scheduling.absence.visits.explain", visits.size())), list);
  }

  private static ListItem line(SiteDetails site, Visit visit) {
    var day = LocalDate.ofInstant(visit.start(), site.zone());
    return new ListItem(
        new Span(
            t(
                "scheduling.absence.visit",
                Times.dateTime(visit.start(), site.zone()),
                visit.patientName(),
                label(visit.kind()),
                visit.roomName(),
                visit.clinicianName())),
        new Anchor(
            "calendar?site=" + site.id().value() + "&date=" + day, t("scheduling.absence.toDay")));
  }
}
