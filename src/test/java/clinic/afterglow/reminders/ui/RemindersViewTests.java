package clinic.afterglow.reminders.ui;

import static clinic.afterglow.reminders.Visits.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.reminders.ReminderWay;
import clinic.afterglow.reminders.Reminders;
import clinic.afterglow.reminders.Visits;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.ViewTest;
import clinic.afterglow.support.WithStaff;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithStaff(Role.FRONT_DESK)
class RemindersViewTests extends ViewTest {

  static final LocalDate MONDAY = LocalDate.of(2027, 6, 14);

  @Autowired Reminders reminders;
  @Autowired RemindersSection section;
  @Autowired Sites sites;
  @Autowired Patients patients;
  @Autowired Visits visits;
  @Autowired TestClock clock;

  SiteId site;
  Visits.Somebody robin;

  @BeforeEach
  void aVisit() {
    clock.set(at(MONDAY.minusDays(20), "09:00"));
    site = visits.site();
    robin = visits.patient(site);
    visits.book(robin, site, visits.chair(site), at(MONDAY, "09:00"));
  }

  @Test
  void showsWhoIsRemindedOnADay() {
    navigate(RemindersView.class);
    show(MONDAY.minusDays(2));
    assertThat(find(PlannedGrid.class).single().getChildren()).hasSize(2);

    show(MONDAY.minusDays(3));
    assertThat(text()).contains("No reminder goes out on this day.");
  }

  @Test
  @SuppressWarnings("unchecked")
  void keepsWhatThePatientWishes() {
    var shown =
        (RadioButtonGroup<ReminderWay>)
            section
                .render(patients.summaries(Set.of(robin.id())).get(robin.id()))
                .getChildren()
                .findFirst()
                .orElseThrow();
    assertThat(shown.getValue()).isNull();
    shown.setValue(ReminderWay.NONE);

    assertThat(reminders.choice(robin.id())).hasValue(ReminderWay.NONE);
  }

  @Test
  @WithStaff(Role.ADMINISTRATOR)
  void tellsTheAdministratorWhatIsSetUp() {
    navigate(RemindersView.class);
    assertThat(text()).contains("Set up").doesNotContain("Reminders are not sent");
  }

  @Test
  void saysPlainlyThatNothingIsSent() {
    var notice = new WaysNotice(Set.of(), true);

    assertThat(notice.getElement().getTextRecursively())
        .contains("Reminders are not sent: no mail server", "spring.mail.host");
  }

  @SuppressWarnings("unchecked")
  private void show(LocalDate day) {
    var where = (Select<SiteDetails>) find(Select.class).withCaption("Site").single();
    where.setValue(sites.details(site));
    find(DatePicker.class).single().setValue(day);
  }

  private String text() {
    return find(RemindersView.class).single().getElement().getTextRecursively();
  }
}
