package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.scheduling.Clinics.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.scheduling.Clinics;
import clinic.afterglow.scheduling.RosterDetails;
import clinic.afterglow.scheduling.Rosters;
import clinic.afterglow.security.AccountSummary;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.ViewTest;
import clinic.afterglow.support.WithStaff;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithStaff(Role.DIRECTOR)
class RostersViewTests extends ViewTest {

  static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

  @Autowired Rosters rosters;
  @Autowired Sites sites;
  @Autowired Patients patients;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  Clinics clinic;

  @BeforeEach
  @SuppressWarnings("unchecked")
  void open() {
    clock.set(at(MONDAY, "12:00"));
    clinic = Clinics.open(acting, sites, patients, 1, 1, 0);
    navigate(RostersView.class);
    Places.choose(
        (Select<AccountSummary>) find(Select.class).withCaption("Clinician").single(),
        one -> one.id().equals(clinic.clinicians().getFirst()));
  }

  @Test
  void keepsANewWorkingWeekAndShowsIt() {
    assertThat(page()).contains("works whenever a site is open");
    test(find(Button.class).withText("New working week").single()).click();
    find(DatePicker.class).withCaption("Counts from").single().setValue(MONDAY.plusDays(7));
    setHere("Tuesday from", LocalTime.of(9, 0));
    setHere("Tuesday until", LocalTime.of(17, 0));
    save();

    assertThat(find(Dialog.class).all()).isEmpty();
    assertThat(rosters.of(clinic.clinicians().getFirst(), 5))
        .singleElement()
        .extracting(RosterDetails::from)
        .isEqualTo(MONDAY.plusDays(7));
    assertThat(page()).contains("Tuesday", "9:00");
  }

  @Test
  void refusesADayWithOnlyOneTimeBesideTheField() {
    test(find(Button.class).withText("New working week").single()).click();
    setHere("Tuesday from", LocalTime.of(9, 0));
    save();

    assertThat(here("Tuesday until").isInvalid()).isTrue();
    assertThat(rosters.of(clinic.clinicians().getFirst(), 5)).isEmpty();
  }

  private void setHere(String caption, LocalTime time) {
    here(caption).setValue(time);
  }

  /** The field of this test's own site; other tests have opened sites too. */
  private TimePicker here(String caption) {
    var name = acting.as(Role.DIRECTOR, () -> sites.name(clinic.site()));
    var open = find(H3.class).all().stream().map(H3::getText).toList();
    return find(TimePicker.class).withCaption(caption).all().get(open.indexOf(name));
  }

  private void save() {
    test(find(Button.class).withText("Save").single()).click();
  }

  private String page() {
    return text(find(RostersView.class).single());
  }

  private static String text(Component component) {
    return component.getElement().getTextRecursively();
  }
}
