package clinic.afterglow.dosing.ui;

import static clinic.afterglow.ui.Texts.t;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.dosing.SessionId;
import clinic.afterglow.dosing.TreatmentRoom;
import clinic.afterglow.dosing.VitalSigns;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyDownEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Readings are typed in one line and saved with Enter, with one hand on the patient. */
@ClinicTest
@WithStaff({Role.NURSE, Role.PRESCRIBER})
class QuickLineTests extends SpringBrowserlessTest {

  @Autowired TreatmentRoom room;
  @Autowired VitalSigns vitals;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  private SessionId session;

  @BeforeEach
  void inTheChair() {
    clock.set(Instant.parse("2026-11-23T15:00:00Z"));
    acting.member(Role.THERAPIST);
    session = room.checkedIn(room.site(), Route.SUBLINGUAL);
    UI.getCurrent().navigate("sessions/" + session.value());
  }

  @Test
  void savesTheReadingWithEnter() {
    enter("128 82 76 97");

    assertThat(vitals.flowsheet(session))
        .singleElement()
        .satisfies(row -> assertThat(row.reading().heartRate()).isEqualTo(76));
  }

  @Test
  void doesNotTakeATimeThatCannotBeReadForNow() {
    var observed =
        find(TimePicker.class).all().stream()
            .filter(time -> t("dosing.vitals.observed").equals(time.getLabel()))
            .findFirst()
            .orElseThrow();
    observed.getElement().setProperty("_inputElementValue", "quarter past");
    observed
        .getElement()
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(
            new DomEvent(
                observed.getElement(), "unparsable-change", JacksonUtils.createObjectNode()));

    enter("128 82 76 97");

    assertThat(vitals.flowsheet(session)).isEmpty();
    assertThat(observed.isInvalid()).isTrue();
    assertThat(observed.getErrorMessage()).isEqualTo(t("form.time"));
  }

  @Test
  void savesNothingThatCannotBeRead() {
    enter("128 over 82");

    assertThat(vitals.flowsheet(session)).isEmpty();
    assertThat(quick().isInvalid()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,28 82 76 97", "128,82,76,97", "128", "128 82 76 97 5 0 0 1"})
  void keepsWhatWasTypedAndFillsNoFieldWhenItIsNoReading(String line) {
    enter(line);

    assertThat(vitals.flowsheet(session)).isEmpty();
    assertThat(quick().getValue()).isEqualTo(line);
    assertThat(quick().isInvalid()).isTrue();
    assertThat(quick().getErrorMessage()).contains("no commas");
    assertThat(find(IntegerField.class).all()).allMatch(field -> field.getValue() == null);
  }

  @Test
  void readsAPressureWrittenWithAStroke() {
    enter("128/82 76 97");

    assertThat(vitals.flowsheet(session)).hasSize(1);
  }

  @Test
  void namesEveryValueWithItsUnitOrScale() {
    assertThat(find(IntegerField.class).all())
        .extracting(IntegerField::getLabel)
        .contains(
            "Systolic (mmHg)",
            "Diastolic (mmHg)",
            "Heart rate (/min)",
            "SpO₂ (%)",
            "MOAA/S (0–5)",
            "Dissociation (0–10)",
            "Nausea (0–10)");
    assertThat(find(IntegerField.class).withCaption("Systolic (mmHg)").single().getHelperText())
        .isEqualTo("50 to 260");
  }

  @Test
  void savesNothingThatCannotBe() {
    enter("128 82 15 97");

    assertThat(vitals.flowsheet(session)).isEmpty();
    assertThat(find(IntegerField.class).withCaption("Heart rate (/min)").single().getErrorMessage())
        .contains("20 to 250");
  }

  private void enter(String line) {
    quick().setValue(line);
    ComponentUtil.fireEvent(quick(), new KeyDownEvent(quick(), Key.ENTER.getKeys().getFirst()));
  }

  private TextField quick() {
    return find(TextField.class).withCaption("Quick entry").single();
  }
}
