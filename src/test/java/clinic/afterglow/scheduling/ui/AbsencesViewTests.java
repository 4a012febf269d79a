package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.scheduling.Clinics.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.scheduling.AbsenceDetails;
import clinic.afterglow.scheduling.AbsenceKind;
import clinic.afterglow.scheduling.Absences;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.BoardSheets;
import clinic.afterglow.scheduling.Clinics;
import clinic.afterglow.scheduling.NewAbsence;
import clinic.afterglow.scheduling.News;
import clinic.afterglow.scheduling.ResourceKind;
import clinic.afterglow.security.AccountSummary;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.ViewTest;
import clinic.afterglow.support.WithStaff;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithStaff(Role.FRONT_DESK)
class AbsencesViewTests extends ViewTest {

  static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

  @Autowired Absences absences;
  @Autowired Appointments appointments;
  @Autowired BoardSheets sheets;
  @Autowired Sites sites;
  @Autowired Patients patients;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  Clinics clinic;

  @BeforeEach
  void open() {
    clock.set(at(MONDAY, "07:00"));
    clinic = Clinics.open(acting, sites, patients, 1, 1, 1);
    appointments.book(clinic.visit(0, 0, 0, at(MONDAY, "10:00"), 60));
    navigate(AbsencesView.class);
    choose("Site", clinic.site());
  }

  @Test
  void recordsAnAbsenceAndShowsTheVisitsItConcerns() {
    fill("09:00", "12:00");
    click("Record");

    assertThat(find(Dialog.class).all()).isEmpty();
    assertThat(coming()).isPresent();
    assertThat(page()).contains("Sick", "Visits booked in this time: 1", "Robin Visitor0");
    assertThat(find(Anchor.class).withText("To that day").single().getHref())
        .isEqualTo("calendar?site=" + clinic.site().value() + "&date=" + MONDAY);
  }

  @Test
  void keepsTheDialogOpenAndSaysWhatToChange() {
    fill("12:00", "09:00");
    click("Record");

    assertThat(find(Dialog.class).single().isOpened()).isTrue();
    assertThat(text(find(Dialog.class).single())).contains("has to end after it begins");
    assertThat(coming()).isEmpty();
  }

  @Test
  void withdrawsWithAReason() {
    absences.record(
        NewAbsence.of(
            clinic.clinicians().getFirst(),
            AbsenceKind.TRAINING,
            at(MONDAY, "09:00"),
            at(MONDAY, "12:00")));
    var who = coming().orElseThrow().who();
    navigate(AbsencesView.class);
    choose("Site", clinic.site());

    var withdraw =
        find(Button.class).withText("Withdraw…").all().stream()
            .filter(one -> one.getAriaLabel().orElse("").endsWith(who))
            .findFirst()
            .orElseThrow();
    test(withdraw).click();
    find(TextArea.class).single().setValue("Back again");
    click("Withdraw");

    assertThat(coming()).isEmpty();
  }

  @Test
  void readsTheLimitsOfABoardInOneStatement() {
    absences.record(
        NewAbsence.of(
            clinic.chairs().getFirst(),
            AbsenceKind.BROKEN,
            at(MONDAY, "13:00"),
            at(MONDAY, "14:00")));

    SqlCount.of(() -> sheets.of(new News(), clinic.site(), MONDAY, MONDAY, Clinics.ZONE)).is(2);
    assertThat(
            sheets.of(new News(), clinic.site(), MONDAY, MONDAY, Clinics.ZONE).limits().absences())
        .extracting(AbsenceDetails::who)
        .contains("Chair 0");
  }

  private Optional<AbsenceDetails> coming() {
    return absences.coming(clinic.site(), Optional.empty(), 1000).stream()
        .filter(one -> one.resource().equals(clinic.clinicians().getFirst().value()))
        .findFirst();
  }

  @SuppressWarnings("unchecked")
  private void fill(String from, String until) {
    click("Record an absence");
    var clinician = (Select<AccountSummary>) find(Select.class).withCaption("Clinician").single();
    Places.choose(clinician, one -> one.id().equals(clinic.clinicians().getFirst()));
    ((Select<ResourceKind>) find(Select.class).withCaption("Who or what").single())
        .setValue(ResourceKind.CLINICIAN);
    ((Select<AbsenceKind>) find(Select.class).withCaption("Reason").single())
        .setValue(AbsenceKind.SICK);
    find(DatePicker.class).withCaption("From day").single().setValue(MONDAY);
    find(DatePicker.class).withCaption("Until day").single().setValue(MONDAY);
    find(TimePicker.class).withCaption("From time").single().setValue(LocalTime.parse(from));
    find(TimePicker.class).withCaption("Until time").single().setValue(LocalTime.parse(until));
  }

  @SuppressWarnings("unchecked")
  private void choose(String caption, SiteId site) {
    var select = (Select<SiteDetails>) find(Select.class).withCaption(caption).single();
    Places.choose(select, one -> one.id().equals(site));
  }

  private void click(String words) {
    test(find(Button.class).withText(words).all().getLast()).click();
  }

  private String page() {
    return text(find(AbsencesView.class).single());
  }

  private static String text(Component component) {
    return component.getElement().getTextRecursively();
  }
}
