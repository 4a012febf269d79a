package clinic.afterglow.booster.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.booster.BoosterRecalls;
import clinic.afterglow.booster.Boosters;
import clinic.afterglow.booster.DueBooster;
import clinic.afterglow.booster.Recall;
import clinic.afterglow.booster.RecallPart;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.patients.ui.PatientLinks;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.PageHeader;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whom to call about a booster: due, overdue, asked for by a scale, or the scale is due. */
@Route("boosters")
@Menu(title = "booster.due", order = 30, icon = "vaadin:refresh")
@RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.DIRECTOR})
class BoostersView extends Main implements HasDynamicTitle {

  static final int PAGE = 50;
  private static final int AHEAD_DAYS = 30;

  private final Boosters boosters;
  private final BoosterRecalls recalls;
  private final BookBooster booking;
  private final CurrentUser user;
  private final LocalDate until;
  private final List<DueBooster> shown = new ArrayList<>();
  private final Select<RecallPart> part = new Select<>();
  private final Grid<DueBooster> grid = new Grid<>();
  private final Button more = new Button(t("booster.more"), _ -> next());
  private final Div none = new Div(new EmptyState(t("booster.due.none")));

  BoostersView(
      Boosters boosters,
      BoosterRecalls recalls,
      BookBooster booking,
      Sites sites,
      CurrentUser user,
      Clock clock) {
    this.boosters = boosters;
    this.recalls = recalls;
    this.booking = booking;
    this.user = user;
    this.until = LocalDate.now(clock.withZone(sites.zone())).plusDays(AHEAD_DAYS);
    part.setLabel(t("booster.part"));
    part.setItems(RecallPart.values());
    part.setItemLabelGenerator(Texts::label);
    part.setValue(RecallPart.EVERYBODY);
    part.addValueChangeListener(_ -> again());
    columns();
    add(
        new PageHeader(t("booster.due"), part).withSubtitle(t("booster.due.until", until)),
        none,
        grid,
        more);
    next();
  }

  private void columns() {
    grid.setAllRowsVisible(true);
    grid.addComponentColumn(row -> PatientLinks.link(row.patient(), row.patientName()))
        .setHeader(t("booster.patient"));
    grid.addColumn(DueBooster::phone).setHeader(t("booster.phone"));
    grid.addColumn(row -> Times.dayOfYear(row.asksOn())).setHeader(t("booster.asksOn"));
    grid.addComponentColumn(BoosterWords::recall).setHeader(t("booster.why"));
    grid.addColumn(row -> BoosterWords.rhythm(row.rhythm(), row.given()))
        .setHeader(t("booster.every"));
    grid.addColumn(row -> Times.dayOfYear(row.lastDose())).setHeader(t("booster.lastDose"));
    grid.addComponentColumn(BoostersView::before).setHeader(t("booster.before"));
    grid.addComponentColumn(this::contact).setHeader(t("booster.contact.header"));
    grid.addComponentColumn(this::visit).setHeader(t("booster.visit")).setFrozenToEnd(true);
    grid.getColumns().forEach(column -> column.setAutoWidth(true));
  }

  private void next() {
    var last = shown.isEmpty() ? Optional.<DueBooster>empty() : Optional.of(shown.getLast());
    var page = recalls.due(until, part.getValue(), last, PAGE);
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

  private Component contact(DueBooster row) {
    var cell = new Div();
    row.contact().ifPresent(last -> cell.add(new Span(BoosterWords.contact(last, row.zone()))));
    if (user.is(Role.FRONT_DESK, Role.NURSE, Role.DIRECTOR)) {
      cell.add(new ContactButton(recalls, row, this::again));
    }
    return cell;
  }

  private Component visit(DueBooster row) {
    if (row.booked()) {
      return new StatusBadge(t("booster.booked"), Tone.GOOD);
    }
    if (user.is(Role.FRONT_DESK, Role.DIRECTOR)) {
      return row.recall() == Recall.SCALE_DUE
          ? new Span(t("booster.scale.ask"))
          : new Button(t("booster.book"), _ -> booking.ask(row, this::again));
    }
    if (row.recall() == Recall.TRIGGERED && user.is(Role.PRESCRIBER)) {
      return new DecideButton(boosters, row.patient(), row.patientName(), this::again);
    }
    return row.recall() == Recall.SCALE_DUE
        ? new Span(t("booster.scale.ask"))
        : new StatusBadge(t("booster.notBooked"), Tone.NEUTRAL);
  }

  @Override
  public String getPageTitle() {
    return t("booster.due");
  }
}
