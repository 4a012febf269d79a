package clinic.afterglow.waitlist.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.patients.ui.PatientLinks;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.PageHeader;
import clinic.afterglow.ui.PagedGrid;
import clinic.afterglow.ui.Times;
import clinic.afterglow.waitlist.FreedSlots;
import clinic.afterglow.waitlist.Waiting;
import clinic.afterglow.waitlist.Waitlist;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The times that became free, and everybody who would come earlier. */
@Route("waitlist")
@Menu(title = "waitlist.title", order = 31, icon = "vaadin:hourglass")
@RolesAllowed({Roles.FRONT_DESK, Roles.DIRECTOR})
class WaitlistView extends Main implements HasDynamicTitle {

  private static final int PAGE = 50;
  private static final Duration PERIOD = Duration.ofDays(30);

  private final People people;

  WaitlistView(Waitlist waitlist, FreedSlots slots, Sites sites, CurrentUser user, Clock clock) {
    people = new People(waitlist);
    add(
        new PageHeader(t("waitlist.title")).withSubtitle(t("waitlist.subtitle")),
        new FreedPanel(slots, people::read),
        people);
    if (user.is(Role.DIRECTOR)) {
      sites.all().forEach(site -> add(figures(site, waitlist, clock.instant())));
    }
    people.read();
  }

  /** What the list came to at a site (D35). */
  private static Paragraph figures(SiteDetails site, Waitlist waitlist, Instant now) {
    var figures = waitlist.figures(site.id(), now.minus(PERIOD), now);
    var words =
        figures
            .medianDays()
            .map(days ->
                t(
                    "waitlist.figures",
                    figures.placed(),
                    days,
                    figures.refilled(),
                    figures.cancelled()))
            .orElseGet(() -> t("waitlist.figures.none", figures.refilled(), figures.cancelled()));
    return new Paragraph(site.name() + " · " + words);
  }

  /** Longest waiting first. */
  private static class People extends PagedGrid<Waiting> {

    People(Waitlist waitlist) {
      super(t("waitlist.none"), PAGE, waitlist::waiting);
      grid()
          .addComponentColumn(row -> PatientLinks.link(row.patient(), row.patientName()))
          .setHeader(t("waitlist.patient"));
      grid().addColumn(Waiting::phone).setHeader(t("waitlist.phone"));
      grid().addColumn(WaitWords::visit).setHeader(t("waitlist.which"));
      grid().addColumn(row -> WaitWords.wish(row.wish())).setHeader(t("waitlist.suits"));
      grid().addColumn(row -> Times.date(row.since(), row.zone())).setHeader(t("waitlist.since"));
      grid().addComponentColumn(row -> new WithdrawButton(waitlist, row, this::read));
      grid().getColumns().forEach(column -> column.setAutoWidth(true));
    }
  }

  @Override
  public String getPageTitle() {
    return t("waitlist.title");
  }
}
