package clinic.afterglow.repair.ui;

import static clinic.afterglow.scheduling.Clinics.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.scheduling.AbsenceKind;
import clinic.afterglow.scheduling.Absences;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.Clinics;
import clinic.afterglow.scheduling.GroupOutline;
import clinic.afterglow.scheduling.GroupPlace;
import clinic.afterglow.scheduling.Groups;
import clinic.afterglow.scheduling.NewAbsence;
import clinic.afterglow.scheduling.NewGroup;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.ViewTest;
import clinic.afterglow.support.WithStaff;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithStaff(Role.FRONT_DESK)
class RepairViewTests extends ViewTest {

  static final LocalDate MONDAY = LocalDate.of(2027, 4, 5);

  static final int CHANGE = 2;
  static final int PROPOSED = 3;
  static final int DECIDE = 4;
  static final int PHONE = 1;
  static final int TOLD = 5;

  @Autowired Appointments appointments;
  @Autowired Absences absences;
  @Autowired Groups groups;
  @Autowired Sites sites;
  @Autowired Patients patients;
  @Autowired Acting acting;
  @Autowired TestClock clock;

  Clinics clinic;
  AppointmentId visit;

  @BeforeEach
  void aVisitOfSomebodyWhoFallsIll() {
    clock.set(at(MONDAY, "07:00"));
    clinic = Clinics.open(acting, sites, patients, 2, 2, 2);
    visit = appointments.book(clinic.visit(0, 0, 0, at(MONDAY, "13:00"), 60));
  }

  @Test
  void proposesRecordsAndMovesOnlyWhenTheDeskSaysSo() {
    navigate(RepairView.class);
    ill();
    press("Propose a repair");

    assertThat(line(CHANGE)).contains("Same time");
    assertThat(appointments.details(visit).clinician()).isEqualTo(clinic.clinicians().getFirst());

    press("Move 1 visit");
    press("Move them");

    assertThat(appointments.details(visit).clinician())
        .isNotEqualTo(clinic.clinicians().getFirst());
    assertThat(text()).contains("No visit is booked for that time");
  }

  @Test
  @SuppressWarnings("unchecked")
  void takesAnotherPlaceThatTheDeskChoosesAndListsWhomToCall() {
    navigate(RepairView.class);
    ill();
    press("Propose a repair");
    decide("Other place");
    var places = (RadioButtonGroup<Object>) find(RadioButtonGroup.class).single();
    places.setValue(places.getListDataView().getItems().toList().getLast());
    press("Choose");
    assertThat(line(CHANGE)).contains("Other day", "Chosen by you");

    press("Move 1 visit");
    press("Move them");

    assertThat(appointments.details(visit).start()).isAfter(at(MONDAY, "23:00"));
    assertThat(cell(calls(), PHONE).getElement().getTextRecursively()).isEqualTo("212 555 0100");
    ((Button) cell(calls(), TOLD)).click();
    assertThat(cell(calls(), TOLD).getElement().getTextRecursively()).contains("Told by");
  }

  @Test
  void comesFromARecordedAbsenceWithItsProposal() {
    var ill =
        NewAbsence.of(
            clinic.clinicians().getFirst(),
            AbsenceKind.SICK,
            at(MONDAY, "12:00"),
            at(MONDAY.plusDays(1), "18:00"));
    var absence = absences.record(ill);
    UI.getCurrent()
        .navigate(
            "repair",
            QueryParameters.of("site", clinic.site().value().toString())
                .merging("absence", absence.value().toString()));

    assertThat(line(CHANGE)).contains("Same time");
  }

  @Test
  void leavesAVisitThatTheDeskWantsToDecideAboutItself() {
    navigate(RepairView.class);
    ill();
    press("Propose a repair");
    decide("Leave");

    assertThat(line(PROPOSED)).contains("You chose to leave this visit as it is booked.");

    decide("Let the repair decide");
    assertThat(line(CHANGE)).contains("Same time");
  }

  @Test
  void pointsOutAGroupThatFallsOutToo() {
    groups.plan(
        new NewGroup(
            clinic.site(),
            new GroupPlace(
                clinic.chairs().get(1),
                clinic.clinicians().getFirst(),
                Optional.empty(),
                at(MONDAY, "15:00")),
            Duration.ofMinutes(60),
            new GroupOutline("Monday circle", "", 4)));
    navigate(RepairView.class);
    ill();
    press("Propose a repair");

    assertThat(text()).contains("The group “Monday circle” meets then as well");
  }

  @Test
  void saysWhichFieldIsMissing() {
    navigate(RepairView.class);
    ill();
    var form = form();
    form.clinician.clear();
    form.until.setValue(LocalTime.of(9, 0));
    press("Propose a repair");

    assertThat(form.clinician.getErrorMessage()).isEqualTo("Choose who or what falls out");
    assertThat(form.until.getErrorMessage()).startsWith("Choose a time after 12:00");
  }

  @Test
  void closesAWholeDayWithoutAskingForTimes() {
    navigate(RepairView.class);
    var form = form();
    form.site.setValue(site());
    form.what.setValue(OutageOf.SITE);
    form.day.setValue(MONDAY);
    assertThat(form.from.isVisible()).isFalse();

    press("Propose a repair");
    assertThat(line(CHANGE)).contains("Other day");
  }

  private void ill() {
    var form = form();
    form.site.setValue(site());
    form.clinician.setValue(
        form.clinician
            .getListDataView()
            .getItems()
            .filter(one -> one.id().equals(clinic.clinicians().getFirst()))
            .findFirst()
            .orElseThrow());
    form.day.setValue(MONDAY);
    form.from.setValue(LocalTime.of(12, 0));
    form.until.setValue(LocalTime.of(18, 0));
  }

  private SiteDetails site() {
    return form()
        .site
        .getListDataView()
        .getItems()
        .filter(one -> one.id().equals(clinic.site()))
        .findFirst()
        .orElseThrow();
  }

  private OutageForm form() {
    return find(OutageForm.class).single();
  }

  private Grid<?> lines() {
    return find(Grid.class, find(ProposalPart.class).single()).single();
  }

  private Grid<?> calls() {
    return find(Grid.class, find(CallGrid.class).single()).single();
  }

  private Component cell(Grid<?> grid, int column) {
    return test(grid).getCellComponent(0, column);
  }

  private String line(int column) {
    return cell(lines(), column).getElement().getTextRecursively();
  }

  private void decide(String words) {
    cell(lines(), DECIDE)
        .getChildren()
        .map(Button.class::cast)
        .filter(button -> button.getText().equals(words))
        .findFirst()
        .orElseThrow()
        .click();
  }

  private String text() {
    return find(RepairView.class).single().getElement().getTextRecursively();
  }

  private void press(String words) {
    test(find(Button.class).withText(words).all().getLast()).click();
  }
}
