package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.scheduling.Clinics.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.scheduling.AbsenceKind;
import clinic.afterglow.scheduling.Absences;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.BoardSheets;
import clinic.afterglow.scheduling.Clinics;
import clinic.afterglow.scheduling.NewAbsence;
import clinic.afterglow.scheduling.News;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.ui.DayBoard;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** What one desk does appears on the boards of the others. */
@ClinicTest
class OpenBoardsTests {

  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @Autowired ApplicationContext product;
  @Autowired Absences absences;
  @Autowired Appointments appointments;
  @Autowired Sites sites;
  @Autowired Patients patients;
  @Autowired OpenBoards openBoards;
  @Autowired BoardSheets sheets;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  private Clinics clinic;
  private SecuredBrowserlessApplicationContext<Authentication> screens;
  private BrowserlessUIContext desk;
  private int before;

  @BeforeEach
  void open() {
    clock.set(at(MONDAY, "08:30"));
    clinic = Clinics.open(acting, sites, patients, 2, 2, 2);
    screens = SpringBrowserlessApplicationContext.createSecured(product, "clinic.afterglow");
    desk = window(Role.FRONT_DESK, MONDAY);
    before = openBoards.number();
  }

  @AfterEach
  void close() {
    screens.close();
  }

  @Test
  void showsOnTheOtherBoardWhatWasBookedMovedAndCancelled() {
    var other = window(Role.DIRECTOR, MONDAY);
    var id = book(0, 0, "09:00");
    var key = id.value().toString();

    until(other, board -> board.key(key) > 0);
    move(id, MONDAY.plusDays(1), "09:00");
    until(other, board -> board.key(key) == 0);
    move(id, MONDAY, "10:00");
    until(other, board -> board.key(key) > 0);
    atTheDesk(() -> {
      appointments.cancel(id, "ill");
      return id;
    });
    until(other, board -> board.key(key) == 0);
  }

  @Test
  void readsTheDayOnceHoweverManyChangesArrive() {
    var other = window(Role.DIRECTOR, MONDAY);
    var board = board(other);
    book(0, 0, "09:00");
    book(1, 1, "09:00");
    var last = book(0, 1, "10:00").value().toString();
    var statements = new AtomicInteger();

    until(
        () -> statements.addAndGet(SqlCount.of(() -> takesItsTurn(other)).number()),
        () -> board.key(last) > 0);
    assertThat(statements).hasValue(2);
    SqlCount.of(() -> takesItsTurn(other)).is(0);
  }

  @Test
  void readsADayOnceForAllWhoHaveItOpen() {
    var windows =
        Stream.of(Role.DIRECTOR, Role.NURSE, Role.THERAPIST, Role.PRESCRIBER)
            .map(role -> window(role, MONDAY))
            .toList();
    var boards = windows.stream().map(OpenBoardsTests::board).toList();
    var id = book(0, 0, "09:00").value().toString();
    var statements = new AtomicInteger();

    until(
        () ->
            windows.forEach(
                window -> statements.addAndGet(SqlCount.of(() -> takesItsTurn(window)).number())),
        () -> boards.stream().allMatch(board -> board.key(id) > 0));

    assertThat(statements).hasValue(2);
  }

  @Test
  void showsADaySharedWithOthersOnlyToWhoMaySeeIt() {
    var news = new News();
    acting.as(
        Role.NURSE, () -> sheets.of(news, clinic.site(), MONDAY, MONDAY, Clinics.ZONE).visits());
    SecurityContextHolder.clearContext();

    assertThatThrownBy(() -> sheets.of(news, clinic.site(), MONDAY, MONDAY, Clinics.ZONE))
        .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
  }

  @Test
  void showsOnTheOtherBoardWhoIsAwayAndWhenTheSiteIsClosed() {
    var other = window(Role.NURSE, MONDAY);
    var elsewhere = window(Role.NURSE, MONDAY.plusDays(1));
    var clinician = clinic.clinicians().getFirst();
    atTheDesk(() ->
        absences.record(
            NewAbsence.of(clinician, AbsenceKind.SICK, at(MONDAY, "09:00"), at(MONDAY, "12:00"))));

    until(() -> {}, () -> SqlCount.of(() -> takesItsTurn(other)).number() > 0);
    SqlCount.of(() -> takesItsTurn(elsewhere)).is(0);
    desk.activate();
    acting.as(Role.DIRECTOR, () -> sites.close(clinic.site(), MONDAY, "Inventory"));
    until(() -> {}, () -> SqlCount.of(() -> takesItsTurn(other)).number() > 0);
  }

  @Test
  void leavesTheBoardsOfOtherDaysAlone() {
    var other = window(Role.DIRECTOR, MONDAY.plusDays(1));
    var same = window(Role.DIRECTOR, MONDAY);
    var id = book(0, 0, "09:00");

    until(same, board -> board.key(id.value().toString()) > 0);
    SqlCount.of(() -> takesItsTurn(other)).is(0);
  }

  @Test
  void forgetsABoardWhoseWindowIsClosed() {
    var window = window(Role.DIRECTOR, MONDAY);
    assertThat(openBoards.number()).isEqualTo(before + 1);
    window.getUser().close();

    assertThat(openBoards.number()).isEqualTo(before);
    book(0, 0, "09:00");
  }

  private AppointmentId book(int patient, int chair, String time) {
    return atTheDesk(
        () -> appointments.book(clinic.visit(patient, chair, chair, at(MONDAY, time), 60)));
  }

  private void move(AppointmentId id, LocalDate day, String time) {
    var chair = clinic.chairs().getFirst();
    var clinician = clinic.clinicians().getFirst();
    atTheDesk(() -> {
      appointments.move(id, chair, clinician, at(day, time));
      return id;
    });
  }

  /** In a window of its own, as on another machine. */
  private <T> T atTheDesk(Supplier<T> work) {
    desk.activate();
    return acting.as(Role.FRONT_DESK, work);
  }

  private BrowserlessUIContext window(Role role, LocalDate day) {
    var signedIn =
        acting.as(
            acting.member(role), () -> SecurityContextHolder.getContext().getAuthentication());
    var window = screens.newUser(signedIn).newWindow();
    window.activate();
    // It is looked at all the time, though no request tells so.
    window.getUser().getSession().getSession().setMaxInactiveInterval(-1);
    window
        .getUI()
        .navigate(
            "calendar",
            QueryParameters.fromString("site=" + clinic.site().value() + "&date=" + day));
    assertThat(window.find(CalendarView.class).all()).hasSize(1);
    return window;
  }

  /** What waits for the window's session, which this thread holds as if a request were served. */
  private static void takesItsTurn(BrowserlessUIContext window) {
    window.activate();
    var session = window.getUser().getSession();
    session.getService().runPendingAccessTasks(session);
  }

  private static DayBoard board(BrowserlessUIContext window) {
    window.activate();
    return window.find(DayBoard.class).single();
  }

  /** Lets the window take its turns until its board is so. */
  private static void until(BrowserlessUIContext window, Predicate<DayBoard> wanted) {
    var board = board(window);
    until(() -> takesItsTurn(window), () -> wanted.test(board));
  }

  private static void until(Runnable turn, BooleanSupplier wanted) {
    await()
        .pollInSameThread()
        .atMost(PATIENCE)
        .until(() -> {
          turn.run();
          return wanted.getAsBoolean();
        });
  }
}
