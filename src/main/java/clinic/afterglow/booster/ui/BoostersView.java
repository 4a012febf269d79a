package clinic.afterglow.booster.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.booster.Boosters;
import clinic.afterglow.booster.DueBooster;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.patients.ui.PatientLinks;
import clinic.afterglow.scheduling.BookingRefused;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.FormDialog;
import clinic.afterglow.ui.Notices;
import clinic.afterglow.ui.PageHeader;
import clinic.afterglow.ui.RefusedByRules;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose booster is due within the coming weeks, longest overdue first. */
@Route("boosters")
@Menu(title = "booster.due", order = 30, icon = "vaadin:refresh")
@RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.DIRECTOR})
class BoostersView extends Main implements HasDynamicTitle {

  static final int PAGE = 50;
  private static final int AHEAD_DAYS = 30;

  private final Boosters boosters;
  private final Sites sites;
  private final Accounts accounts;
  private final LocalDate until;
  private final boolean mayBook;
  private final List<DueBooster> shown = new ArrayList<>();
  private final Grid<DueBooster> grid = new Grid<>();
  private final Button more = new Button(t("booster.more"), _ -> next());
  private final Div none = new Div(new EmptyState(t("booster.due.none")));

  BoostersView(Boosters boosters, Sites sites, Accounts accounts, CurrentUser user, Clock clock) {
    this.boosters = boosters;
    this.sites = sites;
    this.accounts = accounts;
    this.mayBook = user.is(Role.FRONT_DESK, Role.DIRECTOR);
    this.until = LocalDate.now(clock.withZone(sites.zone())).plusDays(AHEAD_DAYS);
    grid.setAllRowsVisible(true);
    grid.addComponentColumn(row -> PatientLinks.link(row.patient(), row.patientName()))
        .setHeader(t("booster.patient"));
    grid.addColumn(DueBooster::phone).setHeader(t("booster.phone"));
    grid.addColumn(row -> Times.dayOfYear(row.nextDue())).setHeader(t("booster.next"));
    grid.addColumn(row -> DueWords.every(row.months())).setHeader(t("booster.every"));
    grid.addColumn(row -> Times.dayOfYear(row.lastDose())).setHeader(t("booster.lastDose"));
    grid.addComponentColumn(BoostersView::before).setHeader(t("booster.before"));
    grid.addComponentColumn(this::booking).setHeader(t("booster.visit"));
    grid.getColumns().forEach(column -> column.setAutoWidth(true));
    add(
        new PageHeader(t("booster.due")).withSubtitle(t("booster.due.until", until)),
        none,
        grid,
        more);
    next();
  }

  private void next() {
    var last = shown.isEmpty() ? Optional.<DueBooster>empty() : Optional.of(shown.getLast());
    var page = boosters.due(until, last, PAGE);
    shown.addAll(page);
    grid.setItems(shown);
    more.setVisible(page.size() == PAGE);
    grid.setVisible(!shown.isEmpty());
    grid.recalculateColumnWidths();
    none.setVisible(shown.isEmpty());
  }

  private void again() {
    shown.clear();
    next();
  }

  private static Component before(DueBooster row) {
    return row.rescreen()
        ? new StatusBadge(t("booster.rescreen"), Tone.CAUTION)
        : new Span(t("booster.rescreen.no"));
  }

  private Component booking(DueBooster row) {
    if (row.booked()) {
      return new StatusBadge(t("booster.booked"), Tone.GOOD);
    }
    return mayBook
        ? new Button(t("booster.book"), _ -> book(row))
        : new StatusBadge(t("booster.notBooked"), Tone.NEUTRAL);
  }

  private void book(DueBooster row) {
    var plan = boosters.of(row.patient()).orElseThrow();
    var staff =
        Stream.of(Role.THERAPIST, Role.NURSE)
            .flatMap(role -> accounts.staff(role).stream())
            .distinct()
            .toList();
    var form = new BookBoosterForm(plan, sites.details(row.site()), staff);
    new FormDialog<>(
            t("booster.book.title", row.patientName(), DueWords.of(plan.due())),
            t("booster.book"),
            form,
            form::value,
            wanted -> {
              try {
                boosters.book(wanted);
              } catch (BookingRefused refused) {
                throw new RefusedByRules(refused.decision());
              }
              Notices.done(t("booster.book.done"));
              again();
            })
        .open();
  }

  @Override
  public String getPageTitle() {
    return t("booster.due");
  }
}
