package clinic.afterglow.booster.ui;

import static clinic.afterglow.scheduling.Clinics.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.booster.BoosterMode;
import clinic.afterglow.booster.BoosterRhythm.BySymptoms;
import clinic.afterglow.booster.BoosterRhythm.EveryMonths;
import clinic.afterglow.booster.BoosterRhythm.Taper;
import clinic.afterglow.booster.Boosters;
import clinic.afterglow.booster.ContactOutcome;
import clinic.afterglow.booster.StepUnit;
import clinic.afterglow.booster.TaperStep;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.dosing.MedicineSessions;
import clinic.afterglow.dosing.SessionPlan;
import clinic.afterglow.dosing.SessionPurpose;
import clinic.afterglow.dosing.SessionSummary;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.outcomes.Instrument;
import clinic.afterglow.outcomes.Measures;
import clinic.afterglow.outcomes.NewMeasurement;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.patients.TestPatients;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.Clinics;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.FormDialog;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.TodayCard;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ClinicTest
@WithStaff(Role.PRESCRIBER)
class BoosterScreensTests extends SpringBrowserlessTest {

  /** Earlier than any other test's, so that its patients are on the first page. */
  private static final LocalDate DOSE = LocalDate.of(1998, 3, 2);

  private static final LocalDate DUE = LocalDate.of(1998, 6, 2);

  /** The column with the visit. */
  private static final int VISIT = 8;

  @Autowired Boosters boosters;
  @Autowired Measures measures;
  @Autowired MedicineSessions sessions;
  @Autowired Appointments appointments;
  @Autowired BoosterSection section;
  @Autowired RecallCard toOffer;
  @Autowired ScalesDueCard scalesDue;
  @Autowired Sites sites;
  @Autowired Patients patients;
  @Autowired TestPatients registered;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  @Autowired JdbcTemplate database;
  private Clinics clinic;
  private PatientId patient;
  private Component part;

  @BeforeEach
  void afterADose() {
    clock.set(at(DOSE, "12:00"));
    clinic = Clinics.open(acting, sites, patients, 1, 1, 2);
    patient = clinic.patients().getFirst();
    given(patient, at(DOSE, "12:00"));
  }

  @Test
  void plansAnIntervalFromTheChart() {
    chart();
    assertThat(find(EmptyState.class, part).all()).hasSize(1);
    click("Plan boosters…");
    find(IntegerField.class).single().setValue(3);
    find(TextField.class).withCaption("Reason").single().setValue("Relapse after four months");
    click("Save");

    var plan = boosters.of(patient).orElseThrow();
    assertThat(plan.rhythm()).isEqualTo(new EveryMonths(3));
    assertThat(plan.due().orElseThrow().calendar()).isEqualTo(DUE);
    assertThat(find(EmptyState.class, part).all()).isEmpty();
  }

  @Test
  void saysBesideTheFieldWhichIntervalsThereAre() {
    chart();
    click("Plan boosters…");
    var months = find(IntegerField.class).single();
    months.setValue(13);
    find(TextField.class).withCaption("Reason").single().setValue("Far too late");
    click("Save");

    assertThat(months.getErrorMessage()).isEqualTo("1 to 12 months.");
    assertThat(boosters.of(patient)).isEmpty();
  }

  @Test
  @WithStaff(Role.NURSE)
  void leavesPlanningToThePrescriber() {
    chart();
    assertThat(find(EmptyState.class, part).all()).hasSize(1);
    assertThat(find(Button.class).withText("Plan boosters…").all()).isEmpty();
  }

  @Test
  @WithStaff(Role.FRONT_DESK)
  void booksTheVisitAndTheSessionFromTheWorklist() {
    planned();
    worklist();
    book();
    pick("Route", Route.SUBLINGUAL);
    save();

    assertThat(find(FormDialog.class).all()).isEmpty();
    assertThat(appointments.of(patient))
        .singleElement()
        .satisfies(visit -> assertThat(visit.start()).isEqualTo(at(DUE, "09:00")));
    assertThat(sessions.of(patient))
        .extracting(SessionSummary::purpose)
        .contains(SessionPurpose.BOOSTER);
    assertThat(test(list()).getCellComponent(row(), VISIT).getElement().getTextRecursively())
        .isEqualTo("Booked");
  }

  @Test
  @WithStaff(Role.FRONT_DESK)
  void keepsTheDialogWithTheReasonWhenTheTimeIsTaken() {
    planned();
    appointments.book(clinic.visit(1, 0, 0, at(DUE, "10:00"), 60));
    worklist();
    book();
    pick("Route", Route.SUBLINGUAL);
    save();

    assertThat(dialog()).contains("is already booked");
    assertThat(appointments.of(patient)).isEmpty();
    assertThat(sessions.of(patient))
        .extracting(SessionSummary::purpose)
        .doesNotContain(SessionPurpose.BOOSTER);
  }

  @Test
  @WithStaff(Role.NURSE)
  void showsTheWorklistToANurseWithoutBooking() {
    planned();
    worklist();
    assertThat(test(list()).getCellComponent(row(), VISIT).getElement().getTextRecursively())
        .isEqualTo("Not booked");
    assertThat(test(list()).getCellText(row(), 2)).isEqualTo(Times.dayOfYear(DUE));
  }

  @Test
  @WithStaff(Role.NURSE)
  void costsTheSameHoweverManyAreDue() {
    planned();
    worklist();
    var before = SqlCount.of(this::worklist).number();
    var other = clinic.patients().get(1);
    given(other, at(DOSE, "15:00"));
    acting.as(Role.PRESCRIBER, () -> boosters.plan(other, new EveryMonths(3), "Relapse before"));

    SqlCount.of(this::worklist).is(before);
  }

  @Test
  void plansATaperInStepsThatCanBeTakenAway() {
    chart();
    click("Plan boosters…");
    choose(BoosterMode.TAPER);
    test(find(Button.class).withText("Remove step").all().getFirst()).click();
    find(TextField.class).withCaption("Reason").single().setValue("Less and less");
    click("Save");

    assertThat(boosters.of(patient).orElseThrow().rhythm())
        .isEqualTo(new Taper(List.of(new TaperStep(6, 2, StepUnit.WEEKS))));
    assertThat(part.getElement().getTextRecursively()).contains("6 times every 2 weeks");
  }

  @Test
  void keepsTheDialogWhenATaperHasNoSteps() {
    chart();
    click("Plan boosters…");
    choose(BoosterMode.TAPER);
    for (var remove : find(Button.class).withText("Remove step").all()) {
      test(remove).click();
    }
    find(TextField.class).withCaption("Reason").single().setValue("None");
    click("Save");

    assertThat(dialog()).contains("A taper has 1 to 8 steps; this one has 0.");
    assertThat(boosters.of(patient)).isEmpty();
  }

  @Test
  void showsTheDoctorWhatAScaleFoundAndTakesADecision() {
    chart();
    click("Plan boosters…");
    choose(BoosterMode.SYMPTOM);
    assertThat(dialog()).contains("nothing is sent");
    find(TextField.class).withCaption("Reason").single().setValue("No fixed time");
    click("Save");
    scored();
    UI.getCurrent().remove(part);
    chart();
    assertThat(part.getElement().getTextRecursively())
        .contains("PHQ-9 12 on " + Times.date(DOSE.plusDays(14)) + ": at the cut or over it");

    click("No booster now…");
    find(TextArea.class).single().setValue("A loss; seen, we wait.");
    click("Decide");
    assertThat(boosters.of(patient).orElseThrow().trigger()).isEmpty();
    assertThat(part.getElement().getTextRecursively()).doesNotContain("PHQ-9 12");
  }

  @Test
  @WithStaff(Role.FRONT_DESK)
  void tellsTheDeskSinceWhenAndNotWhatAScaleFound() {
    acting.as(
        Role.PRESCRIBER,
        () -> {
          boosters.plan(patient, new BySymptoms(), "No fixed time");
          scored();
        });
    chart();
    assertThat(part.getElement().getTextRecursively())
        .contains("A scale has asked for it since " + Times.date(DOSE.plusDays(14)))
        .doesNotContain("PHQ-9 12");
    assertThat(find(Button.class).withText("No booster now…").all()).isEmpty();
  }

  @Test
  void tellsOnTodayWhomAScaleAsksForAndWhoseScaleIsDue() {
    var name = registered.summary(patient).name();
    boosters.plan(patient, new BySymptoms(), "No fixed time");
    assertThat(todays(scalesDue)).contains(name).contains("Nothing is sent to the patient");
    assertThat(todays(toOffer)).doesNotContain("PHQ-9 12 on " + Times.date(DOSE.plusDays(14)));

    scored();
    assertThat(todays(toOffer)).contains("PHQ-9 12 on " + Times.date(DOSE.plusDays(14)));
    assertThat(acting.as(Role.FRONT_DESK, () -> todays(toOffer)))
        .contains("A scale has asked for it since " + Times.date(DOSE.plusDays(14)))
        .doesNotContain("PHQ-9 12 on");
  }

  private static String todays(TodayCard card) {
    return card.render().getElement().getTextRecursively();
  }

  @Test
  @WithStaff(Role.FRONT_DESK)
  void keepsHowACallEnded() {
    planned();
    worklist();
    var cell = test(list()).getCellComponent(row(), VISIT - 1);
    test(find(Button.class, cell).single()).click();
    choose(ContactOutcome.WILL_CALL_BACK);
    click("Save");

    assertThat(test(list()).getCellComponent(row(), VISIT - 1).getElement().getTextRecursively())
        .startsWith("Will call back, " + Times.date(DUE));
  }

  @SuppressWarnings("unchecked")
  private void choose(Object wanted) {
    ((RadioButtonGroup<Object>) find(RadioButtonGroup.class).single()).setValue(wanted);
  }

  private void scored() {
    clock.set(at(DOSE.plusDays(14), "10:00"));
    var answers = List.of(2, 2, 2, 2, 2, 2, 0, 0, 0, 0);
    measures.record(new NewMeasurement(patient, Instrument.PHQ_9, answers, DOSE.plusDays(14)));
  }

  private void planned() {
    acting.as(
        Role.PRESCRIBER,
        () -> boosters.plan(patient, new EveryMonths(3), "Relapse after four months"));
    clock.set(at(DUE, "08:00"));
  }

  private void chart() {
    part = section.render(registered.summary(patient));
    UI.getCurrent().add(part);
  }

  private void worklist() {
    navigate(BoostersView.class);
  }

  @SuppressWarnings("unchecked")
  private Grid<Object> list() {
    return find(Grid.class).single();
  }

  private int row() {
    var grid = test(list());
    var name = registered.summary(patient).name();
    return IntStream.range(0, grid.size())
        .filter(row -> grid.getCellComponent(row, 0).getElement().getTextRecursively().equals(name))
        .filter(row -> grid.getRow(row).toString().contains(patient.value().toString()))
        .findFirst()
        .orElseThrow();
  }

  private void book() {
    ((Button) test(list()).getCellComponent(row(), VISIT)).click();
    pick("Chair or room", "Chair 0");
    pick("Clinician", clinic.clinicians().getFirst().value().toString());
  }

  /** The one whose words or ids contain these. */
  @SuppressWarnings("unchecked")
  private void pick(String caption, Object wanted) {
    var select = (Select<Object>) find(Select.class).withCaption(caption).single();
    select.setValue(
        select
            .getListDataView()
            .getItems()
            .filter(one -> one.toString().contains(wanted.toString()))
            .findFirst()
            .orElseThrow());
  }

  /** A dose as the record of a session keeps it. */
  private void given(PatientId to, Instant at) {
    var plan =
        new SessionPlan(
            to, clinic.site(), Route.INTRAVENOUS, Optional.empty(), SessionPurpose.SINGLE, at);
    var session = acting.as(Role.PRESCRIBER, () -> sessions.plan(plan));
    database.update(
        "update medicine_session set dose_started_at = ?, administered_mg = 35 where id = ?",
        at.atOffset(ZoneOffset.UTC),
        session.value());
  }

  private String dialog() {
    return find(FormDialog.class).single().getElement().getTextRecursively();
  }

  private void save() {
    test(find(Button.class, find(FormDialog.class).single()).withText("Book…").single()).click();
  }

  private void click(String words) {
    test(find(Button.class).withText(words).single()).click();
  }
}
