package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.scheduling.Clinics.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.scheduling.AppointmentStatus;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.Clinics;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import clinic.afterglow.ui.DayBoard;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ClinicTest
@WithStaff(Role.FRONT_DESK)
class CalendarViewTests extends SpringBrowserlessTest {

  static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

  @Autowired Appointments appointments;
  @Autowired Sites sites;
  @Autowired Patients patients;
  @Autowired Accounts accounts;
  @Autowired CurrentUser user;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  Clinics clinic;

  @BeforeEach
  void open() {
    clock.set(at(MONDAY, "08:30"));
    clinic = Clinics.open(acting, sites, patients, 2, 2, 2);
  }

  @Test
  void opensADayOfTwoHundredVisitsInFourStatements() {
    var big = Clinics.open(acting, sites, patients, 5, 5, 5);
    var wanted = new ArrayList<clinic.afterglow.scheduling.NewAppointment>();
    IntStream.range(0, 200)
        .forEach(i ->
            wanted.add(
                big.visit(
                    i % 5, i % 5, i % 5, at(MONDAY, "08:00").plusSeconds(900L * (i / 5)), 15)));
    var booked = appointments.bookAll(wanted);

    SqlCount.of(() -> new CalendarView(appointments, sites, patients, accounts, user, clock))
        .isAtMost(4);
    var board = view(big);
    fire(board, new DayBoard.Opened(board, true, booked.getLast().value().toString()));
    assertThat(find(VisitPanel.class).all()).hasSize(1);
    SqlCount.of(() -> appointments.visits(big.site(), MONDAY, Clinics.ZONE)).is(1);
  }

  @Test
  void takesAVisitFromBookedToDeparted() {
    var id = appointments.book(clinic.visit(0, 0, 0, at(MONDAY, "09:00"), 60));
    var board = view(clinic);
    fire(board, new DayBoard.Opened(board, true, id.value().toString()));

    for (var words :
        new String[] {
          "Confirm", "Mark as arrived", "To the chair", "To recovery", "Mark as departed"
        }) {
      test(find(Button.class).withText(words).single()).click();
    }
    assertThat(appointments.details(id).status()).isEqualTo(AppointmentStatus.DEPARTED);
  }

  @Test
  void putsAVisitBackWhenItsNewTimeIsTaken() {
    var id = appointments.book(clinic.visit(0, 0, 0, at(MONDAY, "09:00"), 60));
    appointments.book(clinic.visit(1, 1, 1, at(MONDAY, "10:00"), 60));
    var board = view(clinic);
    var other = clinic.chairs().get(1).value().toString();

    fire(board, moved(board, id.value().toString(), other, "2027-03-01T10:30"));
    assertThat(appointments.details(id).start()).isEqualTo(at(MONDAY, "09:00"));

    fire(board, moved(board, id.value().toString(), other, "2027-03-01T11:00"));
    assertThat(appointments.details(id).start()).isEqualTo(at(MONDAY, "11:00"));
    assertThat(appointments.details(id).room()).isEqualTo(clinic.chairs().get(1));
  }

  private static DayBoard.Moved moved(DayBoard board, String visit, String row, String start) {
    return new DayBoard.Moved(board, true, visit, row, start, start);
  }

  private static void fire(DayBoard board, com.vaadin.flow.component.ComponentEvent<?> event) {
    ComponentUtil.fireEvent(board, event);
  }

  @SuppressWarnings("unchecked")
  private DayBoard view(Clinics here) {
    navigate(CalendarView.class);
    var site = (Select<SiteDetails>) find(Select.class).withCaption("Site").single();
    site.setValue(
        site.getListDataView()
            .getItems()
            .filter(one -> one.id().equals(here.site()))
            .findFirst()
            .orElseThrow());
    return find(DayBoard.class).single();
  }
}
