package clinic.afterglow.series.ui;

import static clinic.afterglow.scheduling.Clinics.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.patients.TestPatients;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.Clinics;
import clinic.afterglow.security.Role;
import clinic.afterglow.series.BookedSeries;
import clinic.afterglow.series.ClearedPatients;
import clinic.afterglow.series.Replacement;
import clinic.afterglow.series.SeriesDetails;
import clinic.afterglow.series.SeriesPlans;
import clinic.afterglow.series.SeriesSessionStatus;
import clinic.afterglow.series.SeriesStatus;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import clinic.afterglow.ui.FormDialog;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What happens to a booked series: a missed session gets another date, or all of it is cancelled.
 */
@ClinicTest
@WithStaff(Role.FRONT_DESK)
class SeriesDialogsTests extends SpringBrowserlessTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

  @Autowired SeriesSection section;
  @Autowired SeriesPlans plans;
  @Autowired Appointments appointments;
  @Autowired Sites sites;
  @Autowired Patients patients;
  @Autowired TestPatients registered;
  @Autowired Acting acting;
  @Autowired ClearedPatients cleared;
  @Autowired TestClock clock;
  private PatientId patient;

  @BeforeEach
  void aSeriesWhoseFirstSessionIsMissed() {
    clock.set(at(MONDAY.minusDays(10), "09:00"));
    var clinic = Clinics.open(acting, sites, patients, 1, 1, 1);
    patient = cleared.clear(clinic.patients().getFirst());
    new BookedSeries(plans).from(clinic, patient, MONDAY);
    clock.set(at(MONDAY, "09:30"));
    appointments.noShow(series().sessions().getFirst().appointment());
    UI.getCurrent().add(section.render(registered.summary(patient)));
  }

  @Test
  void givesAMissedSessionAnotherDate() {
    test(find(Button.class).withText("Find another date…").single()).click();
    save();
    assertThat(dates().getErrorMessage()).isEqualTo("This is needed.");

    var chosen = legal(true);
    dates().setValue(chosen);
    save();

    assertThat(find(FormDialog.class).all()).isEmpty();
    assertThat(series().sessions())
        .filteredOn(one -> one.replaces().isPresent())
        .singleElement()
        .satisfies(one -> assertThat(one.date()).isEqualTo(chosen.session().date()));
  }

  @Test
  void takesADateOverTheWindowOnlyWithAReason() {
    test(find(Button.class).withText("Find another date…").single()).click();
    dates().setValue(legal(false));
    save();
    assertThat(find(FormDialog.class).single().getElement().getTextRecursively())
        .contains("over the window of 14 days");
    assertThat(series().sessions()).noneMatch(one -> one.replaces().isPresent());

    find(TextField.class, find(FormDialog.class).single()).single().setValue("Was ill");
    save();
    assertThat(series().sessions()).anyMatch(one -> one.replaces().isPresent());
  }

  @Test
  void cancelsWhatIsStillAheadOnlyWithAReason() {
    test(find(Button.class).withText("Cancel the series…").single()).click();
    assertThat(find(FormDialog.class).single().getHeaderTitle()).isEqualTo("Cancel the series");
    test(find(Button.class).withText("Cancel the series").single()).click();
    assertThat(series().status().open()).isTrue();

    find(TextArea.class).single().setValue("Moves away");
    test(find(Button.class).withText("Cancel the series").single()).click();
    assertThat(series().status()).isEqualTo(SeriesStatus.CANCELLED);
    assertThat(series().sessions())
        .extracting("status")
        .containsOnly(SeriesSessionStatus.NO_SHOW, SeriesSessionStatus.CANCELLED);
    assertThat(find(Button.class).withText("Find another date…").all()).isEmpty();
  }

  @SuppressWarnings("unchecked")
  private RadioButtonGroup<Replacement> dates() {
    return find(RadioButtonGroup.class).single();
  }

  private Replacement legal(boolean inTheWindow) {
    return dates()
        .getListDataView()
        .getItems()
        .filter(one -> one.objections().isEmpty() == inTheWindow)
        .findFirst()
        .orElseThrow();
  }

  private SeriesDetails series() {
    return plans.of(patient).getFirst();
  }

  private void save() {
    test(find(Button.class).withText("Book this date").single()).click();
  }
}
