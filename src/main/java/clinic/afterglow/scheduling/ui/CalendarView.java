package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.Visit;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.DayBoard;
import clinic.afterglow.ui.FormDialog;
import clinic.afterglow.ui.Notices;
import clinic.afterglow.ui.PageHeader;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A day of a site: who comes when, to which chair and to whom. */
@Route("calendar")
@Menu(title = "scheduling.title", order = 10, icon = "vaadin:calendar-o")
@RolesAllowed({
  Roles.FRONT_DESK,
  Roles.THERAPIST,
  Roles.NURSE,
  Roles.PRESCRIBER,
  Roles.DIRECTOR,
  Roles.ADMINISTRATOR
})
class CalendarView extends Main implements HasDynamicTitle {

  private final Appointments appointments;
  private final Sites sites;
  private final Patients patients;
  private final Accounts accounts;
  private final CurrentUser user;
  private final Select<SiteDetails> site = new Select<>();
  private final DatePicker day = Places.day();
  private final RadioButtonGroup<BoardSide> side = new RadioButtonGroup<>();
  private final DayBoard board = new DayBoard();
  private final Div beside = new Div();
  private final boolean mayBook;
  private List<Visit> visits = List.of();
  private Optional<Visit> opened = Optional.empty();

  CalendarView(
      Appointments appointments,
      Sites sites,
      Patients patients,
      Accounts accounts,
      CurrentUser user,
      Clock clock) {
    this.appointments = appointments;
    this.sites = sites;
    this.patients = patients;
    this.accounts = accounts;
    this.user = user;
    this.mayBook = user.is(Role.FRONT_DESK, Role.DIRECTOR);
    addClassName("calendar-view");
    site.setLabel(t("scheduling.site"));
    site.setItemLabelGenerator(SiteDetails::name);
    side.setLabel(t("scheduling.side"));
    side.setItems(BoardSide.values());
    side.setItemLabelGenerator(Texts::label);
    side.setValue(BoardSide.ROOMS);
    board.addMovedListener(this::moved);
    board.addOpenedListener(event -> open(event.visit()));
    board.addSlotListener(event -> book(event.start(), Optional.of(event.resource())));
    beside.addClassName("board-side");
    var content = new Div(board, beside);
    content.addClassName("board-with-side");
    add(header(), content);
    var all = sites.all();
    site.setItems(all);
    all.stream()
        .findFirst()
        .ifPresent(first -> {
          site.setValue(first);
          day.setValue(LocalDate.now(clock.withZone(first.zone())));
          show();
        });
    site.addValueChangeListener(_ -> show());
    day.addValueChangeListener(_ -> show());
    side.addValueChangeListener(_ -> show());
  }

  private PageHeader header() {
    var before = new Button(t("scheduling.before"), _ -> day.setValue(day.getValue().minusDays(1)));
    var after = new Button(t("scheduling.after"), _ -> day.setValue(day.getValue().plusDays(1)));
    var book = new Button(t("scheduling.book"), _ -> book(nine(), Optional.empty()));
    book.addThemeVariants(ButtonVariant.PRIMARY);
    book.setVisible(mayBook);
    return new PageHeader(t("scheduling.title"), site, before, day, after, side, book);
  }

  private LocalDateTime nine() {
    return day.getValue().atTime(9, 0);
  }

  private void show() {
    if (day.getValue() == null || site.getValue() == null) {
      return;
    }
    var here = site.getValue();
    visits = appointments.visits(here.id(), day.getValue(), here.zone());
    var days =
        new BoardDays(
            here,
            day.getValue(),
            visits.stream().filter(visit -> visit.status().holdsItsTime()).toList(),
            sites.closure(here.id(), day.getValue()));
    board.show(
        side.getValue() == BoardSide.ROOMS
            ? days.byRoom(mayBook)
            : days.byClinician(Places.staff(accounts), mayBook));
    opened
        .flatMap(old -> visits.stream().filter(one -> one.id().equals(old.id())).findFirst())
        .ifPresentOrElse(this::open, beside::removeAll);
  }

  private void open(String id) {
    find(id).ifPresent(this::open);
  }

  private void open(Visit visit) {
    opened = Optional.of(visit);
    beside.removeAll();
    beside.add(new VisitPanel(visit, site.getValue(), appointments, accounts, user, this::show));
  }

  private void moved(DayBoard.Moved event) {
    find(event.visit())
        .ifPresent(visit -> {
          if (Refusals.done(() -> move(visit, event.resource(), event.start()))) {
            show();
          } else {
            board.revert();
          }
        });
  }

  private void move(Visit visit, String resource, LocalDateTime start) {
    boolean rooms = side.getValue() == BoardSide.ROOMS;
    var id = UUID.fromString(resource);
    appointments.move(
        visit.id(),
        rooms ? new RoomId(id) : visit.room(),
        rooms ? visit.clinician() : new UserId(id),
        start.atZone(site.getValue().zone()).toInstant());
  }

  private void book(LocalDateTime start, Optional<String> resource) {
    if (!mayBook) {
      return;
    }
    var form = new BookingForm(site.getValue(), patients, accounts);
    form.suggest(start);
    resource.ifPresent(form::suggestResource);
    new FormDialog<>(
            t("scheduling.book"),
            t("scheduling.book.action"),
            form,
            form::value,
            wanted -> {
              Refusals.inDialog(() -> appointments.book(wanted));
              Notices.done(t("scheduling.booked"));
              show();
            })
        .open();
  }

  private Optional<Visit> find(String id) {
    return visits.stream().filter(visit -> visit.id().value().toString().equals(id)).findFirst();
  }

  @Override
  public String getPageTitle() {
    return t("scheduling.title");
  }
}
