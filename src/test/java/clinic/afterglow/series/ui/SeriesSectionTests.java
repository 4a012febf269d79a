package clinic.afterglow.series.ui;

import static clinic.afterglow.scheduling.Clinics.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.patients.TestPatients;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.Clinics;
import clinic.afterglow.security.Role;
import clinic.afterglow.series.ClearedPatients;
import clinic.afterglow.series.SeriesPlans;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ClinicTest
@WithStaff(Role.FRONT_DESK)
class SeriesSectionTests extends SpringBrowserlessTest {

  static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

  @Autowired TestPatients registered;
  @Autowired SeriesSection section;
  @Autowired SeriesPlans plans;
  @Autowired Appointments appointments;
  @Autowired Sites sites;
  @Autowired Patients patients;
  @Autowired Acting acting;
  @Autowired ClearedPatients cleared;
  @Autowired TestClock clock;
  Clinics clinic;
  PatientId patient;

  @BeforeEach
  void open() {
    clock.set(at(MONDAY.minusDays(10), "09:00"));
    clinic = Clinics.open(acting, sites, patients, 1, 1, 1);
    patient = cleared.clear(clinic.patients().getFirst());
  }

  @Test
  void proposesSixDatesAndBooksThem() {
    ask(MONDAY);
    assertThat(find(PlanList.class).single().getElement().getTextRecursively())
        .contains("Day 1: Mon 1 Mar 2027", "Day 12: Fri 12 Mar 2027", "Chair 0");
    test(find(Button.class).withText("Book all 6").single()).click();

    assertThat(appointments.of(patient)).hasSize(6);
    assertThat(find(SeriesPart.class).all()).hasSize(1);
    var chart = registered.summary(patient);
    SqlCount.of(() -> section.render(chart)).isAtMost(3);
  }

  @Test
  void saysWhyAStartIsImpossibleAndOffersWhatFits() {
    acting.as(Role.DIRECTOR, () -> sites.close(clinic.site(), MONDAY.plusDays(11), "Inventory"));
    ask(MONDAY);

    assertThat(find(Button.class).withText("Book all 6").all()).isEmpty();
    var offers =
        find(Button.class).all().stream()
            .filter(button -> button.getText().contains("start that fits"))
            .toList();
    assertThat(offers).isNotEmpty();
    test(offers.getLast()).click();
    assertThat(find(Button.class).withText("Book all 6").all()).hasSize(1);
  }

  @Test
  void wishesForTheNextOpenDayWhenTheHoursOfTodayAreOver() {
    clock.set(at(MONDAY.plusDays(4), "19:00"));
    UI.getCurrent().add(section.render(registered.summary(patient)));
    test(find(Button.class).withText("Start a series…").single()).click();

    assertThat(find(StartSeriesDialog.class).single().getHeaderTitle()).isEqualTo("Start a series");
    assertThat(find(DatePicker.class).single().getValue()).isEqualTo(MONDAY.plusDays(7));
  }

  @SuppressWarnings("unchecked")
  private void ask(LocalDate from) {
    UI.getCurrent().add(section.render(registered.summary(patient)));
    test(find(Button.class).withText("Start a series…").single()).click();
    var site = (Select<SiteDetails>) find(Select.class).withCaption("Site").single();
    site.setValue(
        site.getListDataView()
            .getItems()
            .filter(one -> one.id().equals(clinic.site()))
            .findFirst()
            .orElseThrow());
    ((Select<Route>) find(Select.class).withCaption("Route").single()).setValue(Route.INTRAVENOUS);
    find(DatePicker.class).single().setValue(from);
    test(find(Button.class).withText("Propose dates").single()).click();
  }
}
