package clinic.afterglow.patients.ui;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.kernel.Kilograms;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.Consents;
import clinic.afterglow.patients.MedicineClass;
import clinic.afterglow.patients.MedicineDetails;
import clinic.afterglow.patients.Medicines;
import clinic.afterglow.patients.NewMedicine;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.TestPatients;
import clinic.afterglow.patients.WeightReading;
import clinic.afterglow.patients.Weights;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import clinic.afterglow.ui.WhenSeen;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ClinicTest
@WithStaff(Role.NURSE)
class ClinicalSectionsTests extends SpringBrowserlessTest {

  @Autowired TestPatients some;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  @Autowired Medicines medicines;
  @Autowired Consents consents;
  @Autowired Weights weights;

  @Test
  void stopsAMedicineOnTheDayOfTheSite() {
    clock.set(Instant.parse("2026-06-02T03:00:00Z")); // still 1 June in Chicago
    var patient = some.registered();
    medicines.start(
        patient, new NewMedicine("Sertraline", MedicineClass.ANTIDEPRESSANT, "50 mg", null, null));
    open(patient);
    @SuppressWarnings("unchecked")
    var grid =
        (Grid<MedicineDetails>)
            find(MedicineGrid.class)
                .single()
                .getChildren()
                .filter(Grid.class::isInstance)
                .findFirst()
                .orElseThrow();
    ((Button) test(grid).getCellComponent(0, 4)).click();

    assertThat(medicines.all(patient).getFirst().stoppedOn()).contains(LocalDate.of(2026, 6, 1));
  }

  @Test
  @SuppressWarnings("unchecked")
  void asksABenzodiazepineForItsDiazepamEquivalent() {
    var patient = some.registered();
    open(patient);
    click("Add a medicine");
    find(TextField.class).withCaption("Name").single().setValue("Lorazepam");
    find(TextField.class).withCaption("Dose").single().setValue("1 mg");
    ((Select<Object>) find(Select.class).withCaption("Kind").single())
        .setValue(MedicineClass.BENZODIAZEPINE);
    click("Save");
    var equivalent = find(BigDecimalField.class).single();
    assertThat(equivalent.isInvalid()).isTrue();

    equivalent.setValue(BigDecimal.TEN);
    click("Save");
    assertThat(medicines.current(patient)).extracting("name").containsExactly("Lorazepam");
  }

  @Test
  void withdrawsAConsentOnlyWithAReason() {
    var patient = some.registered();
    consents.give(patient, consents.text(Route.ORAL), "M. Sample");
    open(patient);
    new clinic.afterglow.ui.ReasonDialog(
            "Withdraw", "", "Withdraw it", reason -> consents.withdraw(patient, Route.ORAL, reason))
        .open();
    click("Withdraw it");
    assertThat(consents.validity(patient, Route.ORAL).holds()).isTrue();

    find(TextArea.class).single().setValue("Changed her mind");
    click("Withdraw it");
    assertThat(consents.validity(patient, Route.ORAL).holds()).isFalse();
  }

  @Test
  @SuppressWarnings("unchecked")
  void keepsTheWordsThatThePatientWasShown() {
    var patient = some.registered();
    open(patient);
    click("Record a signed consent");
    ((Select<Object>) find(Select.class).withCaption("Route").single()).setValue(Route.SUBLINGUAL);
    var shown = find(ConsentWords.class).single().getElement().getTextRecursively();
    click("Save");
    assertThat(consents.of(patient)).isEmpty();

    find(TextField.class).withCaption("Signed by").single().setValue("M. Sample");
    click("Save");
    var signed = consents.signedText(consents.of(patient).getFirst().id()).orElseThrow();
    assertThat(shown).contains("sublingual").startsWith(signed.text().words());
    assertThat(signed.intact()).isTrue();
  }

  @Test
  void refusesAWeightThatNobodyHas() {
    var patient = some.registered();
    open(patient);
    click("Record a weight");
    var kilograms = find(BigDecimalField.class).withCaption("Kilograms").single();
    kilograms.setValue(new BigDecimal("29.9"));
    click("Save");
    assertThat(kilograms.getErrorMessage()).isEqualTo("A weight is 30 to 250 kg.");

    kilograms.setValue(new BigDecimal("70.2"));
    click("Save");
    assertThat(weights.latest(patient).orElseThrow().weight()).hasToString("70.2 kg");
  }

  @Test
  void strikesOutAWeightOnlyWithAReason() {
    var patient = some.registered();
    weights.record(patient, Kilograms.of("170.2"), clock.instant().minusSeconds(60));
    open(patient);
    ((Button) test(weightGrid()).getCellComponent(0, 2)).click();
    var confirm = find(Button.class).withText("Strike out").all().getLast();
    test(confirm).click();
    assertThat(weights.latest(patient)).isPresent();

    find(TextArea.class).single().setValue("A one too many");
    test(confirm).click();
    assertThat(weights.latest(patient)).isEmpty();
    assertThat(((Span) test(weightGrid()).getCellComponent(0, 2)).getText())
        .isEqualTo("Struck out: A one too many");
  }

  @SuppressWarnings("unchecked")
  private Grid<WeightReading> weightGrid() {
    return find(Grid.class).all().stream()
        .filter(grid -> grid.getListDataView().getItem(0) instanceof WeightReading)
        .findFirst()
        .orElseThrow();
  }

  private void open(PatientId patient) {
    UI.getCurrent().navigate("patients/" + patient.value());
    find(WhenSeen.class).all().forEach(WhenSeen::reveal);
  }

  private void click(String words) {
    test(find(Button.class).withText(words).single()).click();
  }
}
