package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.scheduling.Clinics.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.patients.PatientHit;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.patients.TestPatients;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.scheduling.AppointmentStatus;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.Clinics;
import clinic.afterglow.scheduling.NewAppointment;
import clinic.afterglow.scheduling.News;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.ViewTest;
import clinic.afterglow.support.WithStaff;
import clinic.afterglow.ui.DayBoard;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WithStaff(Role.FRONT_DESK)
class CalendarViewTests extends ViewTest {

  static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

  @Autowired Appointments appointments;
  @Autowired Sites sites;
  @Autowired Patients patients;
  @Autowired TestPatients registered;
  @Autowired OpenBoards openBoards;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  Clinics clinic;

  @BeforeEach
  void open() {
    clock.set(at(MONDAY, "08:30"));
    clinic = Clinics.open(acting, sites, patients, 2, 2, 2);
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 200})
  void opensADayInFourStatementsHoweverManyVisitsItHas(int number) {
    var big = Clinics.open(acting, sites, patients, 5, 5, 5);
    var wanted = new ArrayList<NewAppointment>();
    IntStream.range(0, number)
        .forEach(i ->
            wanted.add(
                big.visit(
                    i % 5, i % 5, i % 5, at(MONDAY, "08:00").plusSeconds(900L * (i / 5)), 15)));
    appointments.bookAll(wanted);

    SqlCount.of(() -> calendar(big, "")).isAtMost(4);
    SqlCount.of(() -> find(CalendarView.class).single().readAgain(new News())).is(2);
    SqlCount.of(() -> choose("Status", AppointmentStatus.BOOKED)).is(2);
    // One more for those who have nobody booked yet.
    SqlCount.of(() -> calendar(big, "&by=clinicians&span=week")).isAtMost(5);
  }

  @Test
  void takesAVisitFromBookedToDepartedAndAWrongClickBack() {
    var id = appointments.book(clinic.visit(0, 0, 0, at(MONDAY, "09:00"), 60));
    openVisit(id);

    for (var words :
        List.of("Confirm", "Mark as arrived", "Not arrived after all", "Mark as arrived")) {
      click(words);
    }
    assertThat(appointments.details(id).status()).isEqualTo(AppointmentStatus.ARRIVED);
    for (var words : List.of("To the chair", "To recovery", "Mark as departed")) {
      click(words);
    }
    assertThat(appointments.details(id).status()).isEqualTo(AppointmentStatus.DEPARTED);
  }

  @Test
  void takesWhoComesToTalkToARoomAndToNoRecovery() {
    var dose = clinic.visit(0, 0, 0, at(MONDAY, "09:00"), 60);
    var id =
        appointments.book(
            new NewAppointment(
                dose.patient(),
                AppointmentKind.INTEGRATION,
                dose.site(),
                dose.room(),
                dose.clinician(),
                dose.start(),
                dose.length()));
    openVisit(id);

    click("Mark as arrived");
    click("To the room");
    assertThat(find(Button.class).withText("To recovery").all()).isEmpty();
    assertThat(find(Button.class).withText("Not in the room after all").all()).hasSize(1);
    click("Mark as departed");
    assertThat(appointments.details(id).status()).isEqualTo(AppointmentStatus.DEPARTED);
  }

  @Test
  void asksBeforeAVisitIsMissed() {
    var id = appointments.book(clinic.visit(0, 0, 0, at(MONDAY, "08:00"), 60));
    openVisit(id);

    click("Mark as no-show");
    assertThat(appointments.details(id).status()).isEqualTo(AppointmentStatus.BOOKED);
    var asked = find(com.vaadin.flow.component.confirmdialog.ConfirmDialog.class).single();
    test(asked).confirm();
    assertThat(appointments.details(id).status()).isEqualTo(AppointmentStatus.NO_SHOW);
  }

  @Test
  void putsAVisitBackWhenItsNewTimeIsTaken() {
    var id = appointments.book(clinic.visit(0, 0, 0, at(MONDAY, "09:00"), 60));
    appointments.book(clinic.visit(1, 1, 1, at(MONDAY, "10:00"), 60));
    var board = calendar(clinic, "");
    var other = clinic.chairs().get(1).value().toString();

    fire(board, moved(board, id, other, "2027-03-01T10:30"));
    assertThat(appointments.details(id).start()).isEqualTo(at(MONDAY, "09:00"));

    fire(board, moved(board, id, other, "2027-03-01T11:00"));
    assertThat(appointments.details(id).start()).isEqualTo(at(MONDAY, "11:00"));
    assertThat(appointments.details(id).room()).isEqualTo(clinic.chairs().get(1));
  }

  @Test
  void movesAVisitToAnotherClinician() {
    var id = appointments.book(clinic.visit(0, 0, 0, at(MONDAY, "09:00"), 60));
    var board = calendar(clinic, "&by=clinicians");
    var other = clinic.clinicians().get(1);

    fire(board, moved(board, id, other.value().toString(), "2027-03-01T09:00"));
    assertThat(appointments.details(id).clinician()).isEqualTo(other);
    assertThat(appointments.details(id).room()).isEqualTo(clinic.chairs().getFirst());
  }

  @Test
  void movesAVisitWithoutAMouseToTheFreeTimeThatIsOffered() {
    var id = appointments.book(clinic.visit(0, 0, 0, at(MONDAY, "09:00"), 60));
    appointments.book(clinic.visit(1, 0, 1, at(MONDAY, "11:00"), 60));
    openVisit(id);
    click("Move…");

    find(TimePicker.class).single().setValue(LocalTime.of(11, 0));
    click("Move");
    var notice = find(TakenNotice.class).single();
    assertThat(notice.getElement().getTextRecursively())
        .contains("Chair 0 is already booked", "It is booked for Robin Visitor1");
    assertThat(appointments.details(id).start()).isEqualTo(at(MONDAY, "09:00"));

    test(find(Button.class, notice).all().getFirst()).click();
    click("Move");
    assertThat(find(Dialog.class).all()).isEmpty();
    assertThat(appointments.details(id).start()).isEqualTo(at(MONDAY, "11:00"));
    assertThat(appointments.details(id).room()).isEqualTo(clinic.chairs().get(1));
  }

  @Test
  void booksWhereAnEmptyPlaceWasChosen() {
    var board = calendar(clinic, "");
    var chair = clinic.chairs().get(1);
    fire(
        board,
        new DayBoard.SlotChosen(
            board, true, key(board, chair.value().toString()), "2027-03-01T13:15"));

    patient()
        .setValue(
            patients
                .search(registered.summary(clinic.patients().getFirst()).chartNumber(), 1)
                .getFirst());
    choose("What for", AppointmentKind.EVALUATION);
    select("Clinician")
        .setValue(
            select("Clinician")
                .getListDataView()
                .getItems()
                .filter(one -> one.toString().contains(clinic.clinicians().getFirst().toString()))
                .findFirst()
                .orElseThrow());
    click("Book");

    assertThat(appointments.day(clinic.site(), MONDAY))
        .singleElement()
        .satisfies(booked -> {
          assertThat(booked.room()).isEqualTo(chair);
          assertThat(booked.start()).isEqualTo(at(MONDAY, "13:15"));
        });
  }

  @Test
  void cancelsWithAReason() {
    var id = appointments.book(clinic.visit(0, 0, 0, at(MONDAY.plusDays(3), "09:00"), 60));
    openVisit(id, MONDAY.plusDays(3));
    click("Cancel visit…");
    find(TextArea.class).single().setValue("has moved away");
    click("Cancel the visit");

    assertThat(appointments.details(id).status()).isEqualTo(AppointmentStatus.CANCELLED);
    assertThat(appointments.details(id).reason()).isEqualTo("has moved away");
  }

  @Test
  void showsOnlyWhatIsAskedForAndSaysSoInTheAddress() {
    var id = appointments.book(clinic.visit(0, 0, 0, at(MONDAY, "08:00"), 30));
    var other = appointments.book(clinic.visit(1, 1, 1, at(MONDAY, "09:00"), 60));
    appointments.noShow(id);

    var board = calendar(clinic, "");
    assertThat(board.key(id.value().toString())).isZero();
    assertThat(board.key(other.value().toString())).isPositive();
    choose("Status", AppointmentStatus.NO_SHOW);
    assertThat(board.key(id.value().toString())).isPositive();
    assertThat(board.key(other.value().toString())).isZero();
    assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
        .anySatisfy(call ->
            assertThat(call.getInvocation().getParameters().toString()).contains("status=no_show"));
  }

  @Test
  void leavesNothingBehindWhenThePageIsLeft() {
    int before = openBoards.number();
    calendar(clinic, "");
    assertThat(openBoards.number()).isEqualTo(before + 1);
    UI.getCurrent().navigate("");
    assertThat(openBoards.number()).isEqualTo(before);
  }

  private void openVisit(AppointmentId id) {
    openVisit(id, MONDAY);
  }

  private void openVisit(AppointmentId id, LocalDate day) {
    var board = calendar(clinic, day, "");
    fire(board, new DayBoard.Opened(board, true, key(board, id.value().toString())));
  }

  private static DayBoard.Moved moved(
      DayBoard board, AppointmentId visit, String row, String start) {
    return new DayBoard.Moved(
        board, true, key(board, visit.value().toString()), key(board, row), start, start);
  }

  private static String key(DayBoard board, String id) {
    return String.valueOf(board.key(id));
  }

  private static void fire(DayBoard board, ComponentEvent<?> event) {
    ComponentUtil.fireEvent(board, event);
  }

  private void click(String words) {
    test(find(Button.class).withText(words).single()).click();
  }

  private <T> void choose(String label, T value) {
    this.<T>select(label).setValue(value);
  }

  @SuppressWarnings("unchecked")
  private <T> Select<T> select(String label) {
    return find(Select.class).withCondition(one -> one.getLabel().equals(label)).all().getLast();
  }

  @SuppressWarnings("unchecked")
  private ComboBox<PatientHit> patient() {
    return find(ComboBox.class).withCondition(one -> "Patient".equals(one.getLabel())).single();
  }

  private DayBoard calendar(Clinics here, String more) {
    return calendar(here, MONDAY, more);
  }

  private DayBoard calendar(Clinics here, LocalDate day, String more) {
    UI.getCurrent()
        .navigate(
            "calendar",
            QueryParameters.fromString("site=" + here.site().value() + "&date=" + day + more));
    return find(DayBoard.class).single();
  }
}
