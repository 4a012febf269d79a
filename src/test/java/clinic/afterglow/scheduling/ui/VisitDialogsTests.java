package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.scheduling.Clinics.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.patients.PatientHit;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.patients.TestPatients;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.scheduling.AppointmentStatus;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.Clinics;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import clinic.afterglow.ui.DayBoard;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.FormDialog;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Booking, moving and cancelling through the dialogs of the calendar, and the chart's list. */
@ClinicTest
@WithStaff(Role.FRONT_DESK)
class VisitDialogsTests extends SpringBrowserlessTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

  @Autowired Appointments appointments;
  @Autowired Sites sites;
  @Autowired Patients patients;
  @Autowired TestPatients registered;
  @Autowired AppointmentsSection section;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  private Clinics clinic;

  @BeforeEach
  void open() {
    clock.set(at(MONDAY, "08:30"));
    clinic = Clinics.open(acting, sites, patients, 2, 2, 2);
  }

  @Test
  void booksWhomWhatWhereWithWhomAndWhen() {
    calendar();
    click("Book a visit");
    fill(LocalTime.of(10, 15));
    save("Book");

    assertThat(find(FormDialog.class).all()).isEmpty();
    var booked = appointments.of(clinic.patients().getFirst());
    assertThat(booked)
        .singleElement()
        .satisfies(visit -> {
          assertThat(visit.start()).isEqualTo(at(MONDAY, "10:15"));
          assertThat(visit.end()).isEqualTo(at(MONDAY, "11:15"));
          assertThat(visit.kind()).isEqualTo(AppointmentKind.EVALUATION);
          assertThat(visit.clinician()).isEqualTo(clinic.clinicians().getFirst());
        });
  }

  @Test
  void keepsTheDialogWithTheReasonWhenTheTimeIsTaken() {
    book(1, "10:00");
    calendar();
    click("Book a visit");
    fill(LocalTime.of(10, 15));
    save("Book");

    assertThat(dialog()).contains("is already booked");
    assertThat(appointments.of(clinic.patients().getFirst())).isEmpty();
  }

  @Test
  void saysBesideTheFieldWhatIsMissingAndOffTheGrid() {
    calendar();
    click("Book a visit");
    save("Book");
    assertThat(find(ComboBox.class).withCaption("Patient").single().getErrorMessage())
        .isEqualTo("This is needed.");

    var time = find(TimePicker.class).single();
    time.setValue(LocalTime.of(10, 7));
    save("Book");
    assertThat(time.getErrorMessage()).contains("quarter hour");
    assertThat(appointments.visits(clinic.site(), MONDAY, Clinics.ZONE)).isEmpty();
  }

  @Test
  void movesAVisitUnlessThePlaceIsTaken() {
    var id = book(0, "09:00");
    book(1, "12:00");
    choose(calendar(), id);
    click("Move…");
    find(TimePicker.class).single().setValue(LocalTime.of(12, 30));
    save("Move");
    assertThat(dialog()).contains("is already booked");
    assertThat(appointments.details(id).start()).isEqualTo(at(MONDAY, "09:00"));

    find(TimePicker.class).single().setValue(LocalTime.of(14, 0));
    save("Move");
    assertThat(find(FormDialog.class).all()).isEmpty();
    assertThat(appointments.details(id).start()).isEqualTo(at(MONDAY, "14:00"));
  }

  @Test
  void cancelsAVisitOnlyWithAReason() {
    var id = book(0, "09:00");
    choose(calendar(), id);
    click("Cancel visit…");
    click("Cancel the visit");
    assertThat(appointments.details(id).status()).isEqualTo(AppointmentStatus.BOOKED);

    find(TextArea.class).single().setValue("Has a cold");
    click("Cancel the visit");
    assertThat(appointments.details(id).status()).isEqualTo(AppointmentStatus.LATE_CANCELLED);
    assertThat(appointments.details(id).reason()).isEqualTo("Has a cold");
  }

  @Test
  void saysBeforeAVisitIsCancelledWhetherThatIsLate() {
    var id = book(0, "09:00");
    choose(calendar(), id);
    click("Cancel visit…");
    assertThat(find(Paragraph.class).all())
        .extracting(Paragraph::getText)
        .contains(
            "This counts as cancelled late: the clinic asks for 24 h notice. The visit is marked"
                + " so; the time is given back at once.");
  }

  @Test
  void saysBeforeAVisitIsCancelledThatThisIsInTime() {
    var id = book(0, "09:00");
    choose(calendar(), id);
    clock.set(at(MONDAY.minusDays(1), "09:00"));
    click("Cancel visit…");
    assertThat(find(Paragraph.class).all())
        .extracting(Paragraph::getText)
        .contains(
            "This is in time: the clinic asks for 24 h notice. The time is given back at once.");
  }

  @Test
  @WithStaff(Role.NURSE)
  void offersNeitherBookingNorMovingToThoseWhoDoNotKeepTheSchedule() {
    var id = acting.as(Role.FRONT_DESK, () -> book(0, "09:00"));
    choose(calendar(), id);

    assertThat(find(VisitPanel.class).all()).hasSize(1);
    assertThat(find(Button.class).all())
        .extracting(Button::getText)
        .doesNotContain("Book a visit", "Move…", "Cancel visit…");
  }

  @Test
  void listsAPatientsVisitsInTheChart() {
    var chart = registered.summary(clinic.patients().getFirst());
    assertThat(section.render(chart)).isInstanceOf(EmptyState.class);

    book(0, "09:00");
    book(0, "15:00");
    var grid = (Grid<?>) section.render(chart);
    UI.getCurrent().add(grid);
    assertThat(test(grid).size()).isEqualTo(2);
    assertThat(test(grid).getCellText(0, 0)).startsWith("Mon 1 Mar 2027, 3:00");
    assertThat(test(grid).getCellText(1, 0)).startsWith("Mon 1 Mar 2027, 9:00");
  }

  private AppointmentId book(int patient, String time) {
    return appointments.book(clinic.visit(patient, 0, 0, at(MONDAY, time), 60));
  }

  private void fill(LocalTime time) {
    var robin = registered.summary(clinic.patients().getFirst());
    @SuppressWarnings("unchecked")
    ComboBox<PatientHit> patient = find(ComboBox.class).withCaption("Patient").single();
    patient.setValue(patients.search(robin.chartNumber(), 1).getFirst());
    pick("What for", one -> one == AppointmentKind.EVALUATION);
    pick("Chair or room", one -> one.toString().contains("Chair 0"));
    var clinician = clinic.clinicians().getFirst().value().toString();
    pick("Clinician", one -> one.toString().contains(clinician));
    find(TimePicker.class).single().setValue(time);
  }

  @SuppressWarnings("unchecked")
  private void pick(String caption, Predicate<Object> wanted) {
    var select = (Select<Object>) find(Select.class).withCaption(caption).single();
    select.setValue(select.getListDataView().getItems().filter(wanted).findFirst().orElseThrow());
  }

  private DayBoard calendar() {
    navigate(CalendarView.class);
    pick("Site", one -> ((SiteDetails) one).id().equals(clinic.site()));
    return find(DayBoard.class).single();
  }

  private static void choose(DayBoard board, AppointmentId id) {
    ComponentUtil.fireEvent(
        board, new DayBoard.Opened(board, true, String.valueOf(board.key(id.value().toString()))));
  }

  private String dialog() {
    return find(FormDialog.class).single().getElement().getTextRecursively();
  }

  private void save(String words) {
    test(find(Button.class, find(FormDialog.class).single()).withText(words).single()).click();
  }

  private void click(String words) {
    test(find(Button.class).withText(words).single()).click();
  }
}
