package clinic.afterglow.dosing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.dosing.AlertAction;
import clinic.afterglow.dosing.Discharges;
import clinic.afterglow.dosing.Doses;
import clinic.afterglow.dosing.MedicineSessions;
import clinic.afterglow.dosing.Pregnancy;
import clinic.afterglow.dosing.SessionId;
import clinic.afterglow.dosing.SessionParts;
import clinic.afterglow.dosing.SessionStatus;
import clinic.afterglow.dosing.TreatmentRoom;
import clinic.afterglow.dosing.VitalSigns;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import clinic.afterglow.ui.Panel;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the page of a session tells whoever looks up from the patient. */
@ClinicTest
@WithStaff({Role.NURSE, Role.PRESCRIBER})
class SessionPageTests extends SpringBrowserlessTest {

  @Autowired TreatmentRoom room;
  @Autowired VitalSigns vitals;
  @Autowired Doses doses;
  @Autowired MedicineSessions sessions;
  @Autowired Discharges discharges;
  @Autowired SessionParts parts;
  @Autowired Acting acting;
  @Autowired TestClock clock;

  SiteId site;

  @BeforeEach
  void aSite() {
    clock.set(Instant.parse("2026-11-23T15:00:00Z"));
    acting.member(Role.THERAPIST);
    site = room.site();
  }

  @Test
  void tellsBesideARedReadingWhatWasDone() {
    var id = running();
    clock.advance(Duration.ofMinutes(10));
    vitals.record(id, room.pressure(185, 100));
    vitals.answer(id, AlertAction.TREAT, "Labetalol 5 mg");
    open(id);

    assertThat(cell(0)).contains("Red", "Treated", "Labetalol 5 mg");
  }

  @Test
  void tellsHowFarARunningInfusionHasCome() {
    var id = running();
    clock.advance(Duration.ofMinutes(10));
    open(id);

    assertThat(panel("Dose"))
        .contains("Running since", "0.88 mg/min", "150 mL/h", "about 8.8 of 35.0 mg by")
        .contains("3.50 mL (35.0 mg) drawn, running in, 0.00 mL (0.0 mg) wasted")
        .doesNotContain("given");
  }

  @Test
  void claimsNoAmountOnceTheInfusionWasSlowed() {
    var id = running();
    clock.advance(Duration.ofMinutes(10));
    vitals.record(id, room.pressure(185, 100));
    vitals.answer(id, AlertAction.SLOW, "Halved");
    open(id);

    assertThat(panel("Dose")).contains("only the pump knows").doesNotContain("about");
  }

  @Test
  void asksForTheAmountOnThePumpWhenASlowedInfusionIsStopped() {
    var id = running();
    clock.advance(Duration.ofMinutes(10));
    vitals.record(id, room.pressure(185, 100));
    vitals.answer(id, AlertAction.SLOW, "Halved");
    open(id);
    find(Button.class).withText("Stop early").single().click();
    assertThat(sessions.details(id).status()).isEqualTo(SessionStatus.DOSING);

    var pumped = find(BigDecimalField.class).withCaption("Run in, as the pump shows (mL)").single();
    pumped.setValue(new BigDecimal("101"));
    find(Button.class).withText("Stop early").all().getLast().click();
    assertThat(pumped.getErrorMessage()).contains("0 to 100 mL");
    pumped.setValue(new BigDecimal("20"));
    find(Button.class).withText("Stop early").all().getLast().click();

    assertThat(panel("Dose")).contains("7.0 mg given", "0.70 mL (7.0 mg) given");
  }

  @Test
  void tellsWhatWasGivenOnceTheInfusionHasEnded() {
    var id = running();
    clock.advance(Duration.ofMinutes(20));
    doses.stopEarly(id, clock.instant());
    open(id);

    assertThat(panel("Dose"))
        .contains("17.5 mg given", "1.75 mL (17.5 mg) given")
        .doesNotContain("Running");
  }

  @Test
  void writesAnOrderWithItsUnits() {
    var id = running();
    open(id);
    assertThat(panel("Order"))
        .contains("3.50 mL of 10 mg/mL = 35.0 mg", "over 40 min", "in a bag of 100 mL");
  }

  @Test
  @SuppressWarnings("unchecked")
  void refusesAPregnancyTestOfTomorrowBesideItsField() {
    var id = room.planned(site, Route.SUBLINGUAL);
    open(id);
    find(Select.class).withCaption("Pregnancy").single().setValue(Pregnancy.TEST_NEGATIVE);
    var day = find(DatePicker.class).withCaption("Day of the negative test").single();
    day.setValue(LocalDate.of(2026, 11, 24));
    test(find(Button.class).withText("Check in").single()).click();

    assertThat(day.isInvalid()).isTrue();
    assertThat(day.getErrorMessage()).contains("still to come");
    assertThat(sessions.details(id).status()).isEqualTo(SessionStatus.PLANNED);
  }

  @Test
  void offersNoCorrectionOnceAPartIsSigned() {
    var id = running();
    clock.advance(Duration.ofMinutes(40));
    doses.end(id, clock.instant());
    clock.advance(Duration.ofMinutes(30));
    discharges.discharge(id, room.fit("Ana"), Map.of());
    open(id);
    assertThat(find(Flowsheet.class).single().getColumns()).hasSize(9);
    parts.sign(id, Role.NURSE, Acting.PASSWORD);
    open(id);

    assertThat(find(Flowsheet.class).single().getColumns()).hasSize(8);
    assertThat(panel("Monitoring")).contains("add an addendum");
  }

  private SessionId running() {
    var id = room.ready(site, Route.INTRAVENOUS, TreatmentRoom.infusion());
    room.given(id, room.lot(site, 1, "20"), "3.50");
    return id;
  }

  private void open(SessionId id) {
    UI.getCurrent().navigate("sessions/" + id.value());
  }

  private String panel(String title) {
    return find(Panel.class).all().stream()
        .filter(panel -> title.equals(panel.getElement().getAttribute("aria-label")))
        .map(panel -> panel.getElement().getTextRecursively())
        .findFirst()
        .orElseThrow();
  }

  private String cell(int row) {
    var sheet = find(Flowsheet.class).single();
    return test((Grid<?>) sheet).getCellComponent(row, 7).getElement().getTextRecursively();
  }
}
