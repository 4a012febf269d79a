package clinic.afterglow.waitlist.ui;

import static clinic.afterglow.scheduling.Clinics.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.patients.TestPatients;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.Clinics;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import clinic.afterglow.ui.FormDialog;
import clinic.afterglow.ui.Times;
import clinic.afterglow.waitlist.FreedSlots;
import clinic.afterglow.waitlist.NewWait;
import clinic.afterglow.waitlist.OpenSlot;
import clinic.afterglow.waitlist.WaitWish;
import clinic.afterglow.waitlist.Waitlist;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ClinicTest
@WithStaff(Role.FRONT_DESK)
class WaitlistScreensTests extends SpringBrowserlessTest {

  /** Before any other test's, so that its times come first. */
  private static final LocalDate MONDAY = LocalDate.of(2001, 3, 5);

  @Autowired Waitlist waitlist;
  @Autowired FreedSlots slots;
  @Autowired Appointments appointments;
  @Autowired WaitlistSection section;
  @Autowired FreedCard card;
  @Autowired Sites sites;
  @Autowired Patients patients;
  @Autowired TestPatients registered;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  private Clinics clinic;
  private PatientId patient;
  private AppointmentId visit;
  private String clinician;

  @BeforeEach
  void aVisitAhead() {
    clock.set(at(MONDAY.minusDays(5), "09:00"));
    clinic = Clinics.open(acting, sites, patients, 1, 1, 3);
    patient = clinic.patients().get(1);
    visit = book(1, MONDAY.plusDays(9));
    clinician =
        acting.as(Role.FRONT_DESK, () -> appointments.visit(visit)).orElseThrow().clinicianName();
  }

  @Test
  void putsAPatientOnTheListFromTheChart() {
    var part = show(section.render(registered.summary(patient)));
    click("Would come earlier…");
    days().setValue(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY));
    find(TimePicker.class).withCaption("Over by").single().setValue(LocalTime.of(12, 0));
    find(IntegerField.class).single().setValue(24);
    click("Save");

    assertThat(words(part))
        .contains("Mon, Tue, over by " + Times.clock(LocalTime.of(12, 0)) + ", 24 h notice");
    click("Take off");
    assertThat(words(part)).contains("Not on the waitlist.");
  }

  @Test
  void keepsTheDialogWithTheReasonWhenTheTimesAreTooShort() {
    show(section.render(registered.summary(patient)));
    click("Would come earlier…");
    find(TimePicker.class).withCaption("Not before").single().setValue(LocalTime.of(11, 30));
    find(TimePicker.class).withCaption("Over by").single().setValue(LocalTime.of(12, 0));
    click("Save");

    assertThat(words(find(FormDialog.class).single()))
        .contains("no room for a visit of 60 minutes");
    assertThat(waitlist.of(patient, 10)).isEmpty();
  }

  @Test
  void putsSomebodyOnTheListWhoHasNoVisitYet() {
    var newcomer = clinic.patients().get(2);
    var part = show(section.render(registered.summary(newcomer)));
    click("Would come earlier…");
    click("Save");

    assertThat(words(part)).contains("Evaluation, not booked yet");
    assertThat(waitlist.of(newcomer, 10)).hasSize(1);
  }

  @Test
  @WithStaff(Role.DIRECTOR)
  void tellsTheDirectorWhatTheListCameTo() {
    var page = navigate(WaitlistView.class);
    assertThat(words(page)).contains("Last 30 days: nobody found an earlier time; 0 of 0");
  }

  @Test
  @WithStaff(Role.NURSE)
  void showsTheChartsPartToANurseWithoutChangingIt() {
    show(section.render(registered.summary(patient)));
    assertThat(find(Button.class).withText("Would come earlier…").all()).isEmpty();
  }

  @Test
  void bringsAVisitForwardFromToday() {
    free();
    var today = show(card.render());
    var wanted = Times.dateTime(at(MONDAY, "10:00"), Clinics.ZONE);
    assertThat(words(row(today))).startsWith(wanted).contains("Cancelled");
    offer(today);
    assertThat(words(find(OfferDialog.class).single()))
        .contains("Waiting 0 days; would come " + wanted + ", 9 days earlier; Any day");
    click("Bring forward");

    assertThat(appointments.details(visit).start()).isEqualTo(at(MONDAY, "10:00"));
    assertThat(find(ListItem.class, today).all())
        .noneMatch(line -> words(line).contains(wanted) && words(line).contains(clinician));
  }

  @Test
  void asksNobodyTwiceForTheSameTime() {
    free();
    var today = show(card.render());
    offer(today);
    click("Declined");

    assertThat(words(find(OfferDialog.class).single())).contains("It suits nobody on the list");
    assertThat(appointments.details(visit).start()).isEqualTo(at(MONDAY.plusDays(9), "10:00"));
  }

  @Test
  void tellsTheDeskThatComesSecond() {
    free();
    var today = show(card.render());
    offer(today);
    var slot = slots.open(500).stream().filter(this::here).findFirst().orElseThrow();
    slots.take(slot.id(), waitlist.of(patient, 10).getFirst().id());
    click("Bring forward");

    assertThat(words(find(OfferDialog.class).single())).contains("This time is gone");
  }

  @Test
  void listsEverybodyInTheSameNumberOfStatementsHoweverManyWait() {
    free();
    navigate(WaitlistView.class);
    int before = SqlCount.of(() -> navigate(WaitlistView.class)).number();
    waits(book(2, MONDAY.plusDays(10)));
    SqlCount.of(() -> navigate(WaitlistView.class)).is(before);
  }

  private boolean here(OpenSlot slot) {
    return slot.site().equals(clinic.site());
  }

  /** Somebody waits, and another visit is cancelled. */
  private void free() {
    waits(visit);
    appointments.cancel(book(0, MONDAY), "ill");
  }

  private void waits(AppointmentId id) {
    waitlist.add(NewWait.forward(appointments.details(id), WaitWish.ANY));
  }

  private AppointmentId book(int who, LocalDate day) {
    var wanted = clinic.visit(who, 0, 0, at(day, "10:00"), 60);
    return acting.as(Role.FRONT_DESK, () -> appointments.book(wanted));
  }

  private Component show(Component part) {
    UI.getCurrent().add(part);
    return part;
  }

  private void offer(Component today) {
    test(find(Button.class, row(today)).single()).click();
  }

  /** The one of this clinic’s own clinician. */
  private Component row(Component today) {
    return find(ListItem.class, today).all().stream()
        .filter(line -> words(line).contains(clinician))
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private MultiSelectComboBox<DayOfWeek> days() {
    return find(MultiSelectComboBox.class).single();
  }

  private static String words(Component part) {
    return part.getElement().getTextRecursively();
  }

  private void click(String words) {
    test(find(Button.class).withText(words).all().getFirst()).click();
  }
}
