package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.scheduling.Clinics.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.RoomSummary;
import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.Clinics;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.ViewTest;
import clinic.afterglow.support.WithStaff;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithStaff(Role.DIRECTOR)
class ClosedDayScreenTests extends ViewTest {

  static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

  @Autowired Appointments appointments;
  @Autowired Sites sites;
  @Autowired Patients patients;
  @Autowired Acting acting;
  @Autowired TestClock clock;

  @Test
  void listsTheVisitsThatKeepADayOpenWithTheWayToThem() {
    var clinic = openSitesWithAVisit();
    find(DatePicker.class).withCaption("Day").single().setValue(MONDAY);
    find(TextField.class).withCaption("Reason").single().setValue("Inventory");
    test(find(Button.class).withText("Close this day").single()).click();

    assertThat(sites.closure(clinic.site(), MONDAY)).isEmpty();
    assertThatItListsTheVisitOf(clinic);
  }

  @Test
  void listsTheVisitsThatKeepARoomInUse() {
    var clinic = openSitesWithAVisit();
    test(find(Button.class).withText("Take out of use").single()).click();

    assertThat(sites.details(clinic.site()).rooms()).allMatch(RoomSummary::active);
    assertThatItListsTheVisitOf(clinic);
  }

  @SuppressWarnings("unchecked")
  private Clinics openSitesWithAVisit() {
    clock.set(at(MONDAY, "07:00"));
    var clinic = Clinics.open(acting, sites, patients, 1, 1, 1);
    appointments.book(clinic.visit(0, 0, 0, at(MONDAY, "10:00"), 60));
    UI.getCurrent().navigate("sites");
    Places.choose(
        (Select<SiteDetails>) find(Select.class).withCaption("Site").single(),
        one -> one.id().equals(clinic.site()));
    return clinic;
  }

  private void assertThatItListsTheVisitOf(Clinics clinic) {
    assertThat(find(Main.class).single().getElement().getTextRecursively())
        .contains("Visits are booked that could not be held any more: 1", "Robin Visitor0");
    assertThat(find(Anchor.class).all())
        .extracting(Anchor::getHref)
        .contains("calendar?site=" + clinic.site().value() + "&date=" + MONDAY);
  }
}
