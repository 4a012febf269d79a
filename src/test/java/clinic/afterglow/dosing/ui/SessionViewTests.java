package clinic.afterglow.dosing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.dosing.AlertAction;
import clinic.afterglow.dosing.MedicineSessions;
import clinic.afterglow.dosing.Pregnancy;
import clinic.afterglow.dosing.SessionId;
import clinic.afterglow.dosing.SessionStatus;
import clinic.afterglow.dosing.TreatmentRoom;
import clinic.afterglow.dosing.VitalSigns;
import clinic.afterglow.inventory.ProductSummary;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import clinic.afterglow.ui.DecisionNotice;
import clinic.afterglow.ui.Refreshing;
import clinic.afterglow.ui.StatusBadge;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ClinicTest
@WithStaff({Role.NURSE, Role.PRESCRIBER})
class SessionViewTests extends SpringBrowserlessTest {

  @Autowired TreatmentRoom room;
  @Autowired MedicineSessions sessions;
  @Autowired VitalSigns vitals;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  @Autowired RoomsNowCard rooms;

  SiteId site;

  @BeforeEach
  void aSite() {
    clock.set(Instant.parse("2026-11-23T15:00:00Z"));
    acting.member(Role.THERAPIST);
    site = room.site();
  }

  @Test
  @SuppressWarnings("unchecked")
  void checksInAndTakesTheBaselineFromTheKeyboard() {
    var id = room.planned(site, Route.SUBLINGUAL);
    open(id);
    test(field("Ride home")).setValue("Ana drives");
    test(field("Escort")).setValue("Ana");
    find(Select.class).withCaption("Pregnancy").single().setValue(Pregnancy.NOT_POSSIBLE);
    click("Check in");
    assertThat(status(id)).isEqualTo(SessionStatus.CHECKED_IN);

    test(field("Quick entry")).setValue("128 82 76 97");
    click("Save the reading");

    assertThat(vitals.flowsheet(id))
        .singleElement()
        .satisfies(row -> {
          assertThat(row.reading().systolic()).isEqualTo(128);
          assertThat(row.reading().diastolic()).isEqualTo(82);
          assertThat(row.reading().heartRate()).isEqualTo(76);
          assertThat(row.reading().spo2()).isEqualTo(97);
        });
    assertThat(sessions.details(id).baselineAccepted()).isTrue();
  }

  @Test
  void saysBesideTheFieldWhatCannotBe() {
    var id = room.checkedIn(site, Route.SUBLINGUAL);
    open(id);
    test(field("Quick entry")).setValue("128 82 15 97");
    click("Save the reading");

    var pulse = find(IntegerField.class).withCaption("Heart rate (/min)").single();
    assertThat(pulse.isInvalid()).isTrue();
    assertThat(pulse.getErrorMessage()).contains("20 to 250");
    assertThat(vitals.flowsheet(id)).isEmpty();
  }

  @Test
  @SuppressWarnings("unchecked")
  void showsWhatOfTheDoseReachesTheBloodAsItIsTyped() {
    var id = room.checkedIn(site, Route.SUBLINGUAL);
    vitals.record(id, room.pressure(120, 75));
    open(id);
    ComboBox<ProductSummary> product = find(ComboBox.class).withCaption("Product").single();
    product.setValue(
        product
            .getListDataView()
            .getItems()
            .filter(p -> p.id().equals(TreatmentRoom.product(5)))
            .findFirst()
            .orElseThrow());
    find(BigDecimalField.class).withCaption("Dose in mg").single().setValue(new BigDecimal("100"));

    assertThat(find(DoseSums.class).single().getElement().getTextRecursively())
        .contains("35.0–45.0 mg", "29.0–32.0 mg");
    click("Place the order");
    assertThat(status(id)).isEqualTo(SessionStatus.READY);
  }

  @Test
  void asksWhatWasDoneAboutARedReadingBeforeTheNext() {
    var id = room.ready(site, Route.INTRAVENOUS, TreatmentRoom.infusion());
    room.given(id, room.lot(site, 1, "20"), "3.50");
    clock.advance(Duration.ofMinutes(10));
    vitals.record(id, room.pressure(190, 100));
    open(id);

    var alert = find(AlertPanel.class).single();
    assertThat(alert.getElement().getTextRecursively())
        .contains("Systolic 190 mmHg is at or above 180")
        .contains("write what is done")
        .doesNotContain("Diastolic");
    assertThat(find(Div.class, alert).withAttribute("role", "alert").all()).hasSize(1);
    assertThat(find(StatusBadge.class, find(PhaseRail.class).single()).all())
        .anySatisfy(badge -> {
          assertThat(badge.getElement().getTextRecursively()).isEqualTo("Red reading");
          assertThat(badge.getClassNames()).contains("tone-danger");
        });
    assertThat(find(ReadingForm.class).all()).isEmpty();

    vitals.answer(id, AlertAction.OBSERVE, "");
    open(id);
    assertThat(find(AlertPanel.class).all()).isEmpty();
  }

  @Test
  void namesEveryCriterionThatKeepsThePatientHere() {
    var id = room.ready(site, Route.INTRAVENOUS, TreatmentRoom.infusion());
    room.given(id, room.lot(site, 1, "20"), "3.50");
    clock.advance(Duration.ofMinutes(40));
    open(id);
    click("End the dose");
    assertThat(status(id)).isEqualTo(SessionStatus.RECOVERY);
    click("Let the patient go");
    var form = find(DischargeForm.class).single();
    find(TextField.class, form).withCaption("Quick entry").single().setValue("120 80 70 98 5");
    find(Select.class, form).all().forEach(item -> choose(item, 2));
    find(Button.class).withText("Let the patient go").all().getLast().click();

    var words =
        find(DecisionNotice.class).all().stream()
            .map(notice -> notice.getElement().getTextRecursively())
            .toList();
    assertThat(words)
        .anySatisfy(text ->
            assertThat(text)
                .contains("0 of 30 minutes", "Not fully oriented", "nobody leaves alone"));
    assertThat(status(id)).isEqualTo(SessionStatus.RECOVERY);
  }

  @Test
  void keepsATypedOrderWhileAReadingIsSaved() {
    var id = room.checkedIn(site, Route.SUBLINGUAL);
    open(id);
    find(BigDecimalField.class).withCaption("Dose in mg").single().setValue(new BigDecimal("75"));
    test(field("Quick entry")).setValue("120 80");
    click("Save the reading");

    assertThat(find(BigDecimalField.class).withCaption("Dose in mg").single().getValue())
        .isEqualByComparingTo("75");
    assertThat(find(IntegerField.class).withCaption("Systolic (mmHg)").single().getValue())
        .isNull();
  }

  @Test
  void showsRoomsAnewWhenAReadingFallsDueAndNotBefore() {
    var id = room.ready(site, Route.INTRAVENOUS, TreatmentRoom.infusion());
    room.given(id, room.lot(site, 1, "20"), "3.50");
    var card = (Refreshing<?>) rooms.render();
    var before = card.getElement().getChild(0);
    card.again();
    assertThat(card.getElement().getChild(0)).isEqualTo(before);

    clock.advance(Duration.ofMinutes(16));
    card.again();
    assertThat(card.getElement().getTextRecursively()).contains("Reading 6 min overdue");
  }

  @Test
  void listsRoomsWithTheSameStatementsHoweverMany() {
    room.checkedIn(site, Route.ORAL);
    var one = SqlCount.of(() -> rooms.render()).number();
    room.checkedIn(site, Route.ORAL);
    room.checkedIn(room.site(), Route.ORAL);
    SqlCount.of(() -> rooms.render()).is(one);
    assertThat(one).isLessThanOrEqualTo(5);
  }

  private void open(SessionId id) {
    UI.getCurrent().navigate("sessions/" + id.value());
  }

  private SessionStatus status(SessionId id) {
    return sessions.details(id).status();
  }

  private TextField field(String label) {
    return find(TextField.class).withCaption(label).single();
  }

  private void click(String words) {
    test(find(Button.class).withText(words).single()).click();
  }

  @SuppressWarnings("unchecked")
  private static void choose(Select<?> item, Integer points) {
    ((Select<Integer>) item).setValue(points);
  }
}
