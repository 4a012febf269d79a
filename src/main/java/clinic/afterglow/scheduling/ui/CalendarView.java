package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.BoardSheets;
import clinic.afterglow.scheduling.Groups;
import clinic.afterglow.scheduling.News;
import clinic.afterglow.scheduling.Visit;
import clinic.afterglow.security.AccountSummary;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.DayBoard;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Notices;
import clinic.afterglow.ui.PageHeader;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.communication.PushMode;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day or a week of a site: who comes when, to which chair and to whom. What others change appears
 * by itself while the page is open.
 */
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
class CalendarView extends Main implements HasDynamicTitle, BeforeEnterObserver, OpenBoards.Board {

  private static final LocalTime USUAL_START = LocalTime.of(9, 0);

  private final Appointments appointments;
  private final BoardSheets sheets;
  private final Accounts accounts;
  private final CurrentUser user;
  private final OpenBoards openBoards;
  private final Clock clock;
  private final VisitDialogs dialogs;
  private final GroupDialogs groupDialogs;
  private final List<SiteDetails> all;
  private final BoardControls controls;
  private final DayBoard board = new DayBoard();
  private final BesideBoard beside;
  private final boolean mayBook;
  private volatile @Nullable BoardPlace place;
  private List<AccountSummary> staff = List.of();

  CalendarView(
      Appointments appointments,
      Groups groups,
      BoardSheets sheets,
      Sites sites,
      Patients patients,
      Accounts accounts,
      CurrentUser user,
      OpenBoards openBoards,
      Clock clock) {
    this.appointments = appointments;
    this.sheets = sheets;
    this.accounts = accounts;
    this.user = user;
    this.openBoards = openBoards;
    this.clock = clock;
    this.mayBook = user.is(Role.FRONT_DESK, Role.DIRECTOR);
    dialogs = new VisitDialogs(appointments, patients, accounts, this::show);
    groupDialogs = new GroupDialogs(groups, accounts, this::show);
    beside =
        new BesideBoard(
            visit -> new VisitPanel(visit, here().site(), appointments, dialogs, user, this::show),
            group -> new GroupPanel(group, here().site()));
    all = sites.all();
    controls = new BoardControls(all, clock, this::go);
    addClassName("calendar-view");
    board.addMovedListener(this::moved);
    board.addOpenedListener(event -> beside.open(event.visit()));
    board.addSlotListener(event -> book(event.start(), Optional.of(event.resource())));
    var content = new Div(board, beside);
    content.addClassName("board-with-side");
    add(header());
    if (all.isEmpty()) {
      add(new EmptyState(t("scheduling.noSite")));
    } else {
      add(controls, content);
    }
  }

  private PageHeader header() {
    var book = new Button(t("scheduling.book"), _ -> book(usual(), Optional.empty()));
    book.addThemeVariants(ButtonVariant.PRIMARY);
    book.setVisible(mayBook && !all.isEmpty());
    var group =
        new Button(t("scheduling.group.new"), _ -> groupDialogs.plan(here().site(), usual()));
    group.setVisible(book.isVisible());
    return new PageHeader(t("scheduling.title"), group, book);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (!all.isEmpty()) {
      place = BoardPlace.of(event.getLocation().getQueryParameters(), all, clock);
      show();
    }
  }

  /** The connection over which news arrives is held only while the page is open. */
  @Override
  protected void onAttach(AttachEvent attached) {
    var window = attached.getUI();
    window.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
    var listening = openBoards.open(window, this);
    addDetachListener(left -> {
      listening.remove();
      left.unregisterListener();
      if (!window.isClosing()) {
        window.getPushConfiguration().setPushMode(PushMode.DISABLED);
      }
    });
  }

  private BoardPlace here() {
    return Objects.requireNonNull(place);
  }

  /** Another place, which the address of the page says from now on. */
  private void go(BoardPlace next) {
    place = next;
    UI.getCurrent()
        .getPage()
        .getHistory()
        .replaceState(null, new Location("calendar", next.query()));
    beside.close();
    show();
  }

  private void show() {
    staff = here().side() == BoardSide.CLINICIANS ? accounts.clinicians() : List.of();
    show(new News());
  }

  private void show(News news) {
    var here = here();
    var site = here.site();
    var sheet = sheets.of(news, site.id(), here.first(), here.last(), site.zone());
    controls.show(here);
    board.show(new BoardDrawing(here, sheet, staff, mayBook).day());
    beside.follow(sheet);
  }

  @Override
  public boolean covers(SiteId site, Instant start) {
    var here = place;
    return here != null && here.covers(site, start);
  }

  @Override
  public boolean overlaps(Instant from, Instant until) {
    var here = place;
    return here != null && here.overlaps(from, until);
  }

  @Override
  public boolean isAt(SiteId site) {
    var here = place;
    return here != null && here.site().id().equals(site);
  }

  @Override
  public void readAgain(News news) {
    show(news);
  }

  private void moved(DayBoard.Moved event) {
    beside
        .visit(event.visit())
        .filter(visit -> Refusals.done(() -> move(visit, event.resource(), event.start())))
        .ifPresentOrElse(
            _ -> {
              Notices.done(t("scheduling.moved"));
              show();
            },
            board::revert);
  }

  private void move(Visit visit, String resource, LocalDateTime start) {
    boolean rooms = here().side() == BoardSide.ROOMS;
    var id = UUID.fromString(resource);
    appointments.move(
        visit.id(),
        rooms ? new RoomId(id) : visit.room(),
        rooms ? visit.clinician() : new UserId(id),
        start.atZone(here().site().zone()).toInstant());
  }

  private LocalDateTime usual() {
    return here().day().atTime(USUAL_START);
  }

  private void book(LocalDateTime start, Optional<String> row) {
    if (mayBook) {
      dialogs.book(here().site(), start, row);
    }
  }

  @Override
  public String getPageTitle() {
    return t("scheduling.title");
  }
}
