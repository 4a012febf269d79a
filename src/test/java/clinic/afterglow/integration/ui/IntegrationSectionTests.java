package clinic.afterglow.integration.ui;

import static clinic.afterglow.support.Acting.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.integration.Discharges;
import clinic.afterglow.integration.IntegrationDetails;
import clinic.afterglow.integration.IntegrationStatus;
import clinic.afterglow.integration.Integrations;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.TestPatients;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import clinic.afterglow.ui.Autosave;
import clinic.afterglow.ui.DecisionNotice;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ClinicTest
@WithStaff(Role.THERAPIST)
class IntegrationSectionTests extends SpringBrowserlessTest {

  private static final Instant DOSE_ENDED = Instant.parse("2026-11-09T15:00:00Z");

  @Autowired TestPatients registered;
  @Autowired ApplicationContext context;
  @Autowired IntegrationSection section;
  @Autowired Integrations integrations;
  @Autowired Acting acting;
  @Autowired TestClock clock;

  private Discharges discharges;

  @BeforeEach
  void theDayAfter() {
    discharges = context.getAutowireCapableBeanFactory().createBean(Discharges.class);
    clock.set(Instant.parse("2026-11-10T20:03:00Z"));
  }

  @Test
  void savesWhileItIsWritten() {
    var patient = discharges.patient(discharges.site(), DOSE_ENDED);
    show(patient);
    open();

    write("What came up", "Waves");

    assertThat(newest(patient).content().cameUp()).isEqualTo("Waves");
    assertThat(find(Autosave.class).single().getElement().getTextRecursively())
        .startsWith("Saved 3:03");
  }

  @Test
  void takesPracticesIntoLifeAndAsksAboutThemNextTime() {
    var site = discharges.site();
    var patient = discharges.patient(site, DOSE_ENDED);
    show(patient);
    open();
    write("What came up", "Waves");
    test(find(Select.class).withCaption("Form").single()).selectItem("Individual");
    test(find(DateTimePicker.class).single()).setValue(LocalDateTime.of(2026, 11, 10, 13, 0));
    test(find(Button.class).withText("Add a practice").single()).click();
    test(find(TextField.class).withCaption("What is done").single()).setValue("Walk");
    test(find(TextField.class).withCaption("How often").single()).setValue("daily");

    sign();
    assertThat(newest(patient).summary().status()).isEqualTo(IntegrationStatus.COMPLETED);
    assertThat(find(PracticeList.class).single().getElement().getTextRecursively())
        .contains("Walk – daily");

    discharges.discharge(patient, site, DOSE_ENDED.plus(Duration.ofHours(2)));
    UI.getCurrent().removeAll();
    show(patient);
    open();
    assertThat(find(RadioButtonGroup.class).single().getLabel()).isEqualTo("Walk – daily");
    test(find(TextField.class).withCaption("Remark").single()).setValue("Knee hurts");
    test(find(RadioButtonGroup.class).single()).selectItem("Dropped");
    assertThat(newest(patient).content().followUps().getFirst().remark()).isEqualTo("Knee hurts");
  }

  @Test
  void namesWhatIsMissingBeforeItAsksForAPassword() {
    show(discharges.patient(discharges.site(), DOSE_ENDED));
    open();

    test(find(Button.class).withText("Sign the integration").single()).click();

    assertThat(find(DecisionNotice.class).single().getElement().getTextRecursively())
        .contains(
            "not said in which form",
            "not said when the integration began",
            "What came up is not written down");
    assertThat(find(PasswordField.class).all()).isEmpty();
  }

  @Test
  void letsTheDirectorReadAndWriteNothing() {
    var patient = discharges.patient(discharges.site(), DOSE_ENDED);

    acting.as(
        Role.DIRECTOR,
        () -> {
          show(patient);
          open();
          assertThat(find(IntegrationFacts.class).all()).hasSize(1);
          assertThat(find(IntegrationEditor.class).all()).isEmpty();
        });
  }

  @Test
  void costsTheSameForManySessions() {
    var site = discharges.site();
    var patient = discharges.patient(site, DOSE_ENDED);
    var chart = registered.summary(patient);
    section.render(chart);
    var one = SqlCount.of(() -> section.render(chart)).number();
    discharges.discharge(patient, site, DOSE_ENDED.plus(Duration.ofHours(2)));
    discharges.discharge(patient, site, DOSE_ENDED.plus(Duration.ofHours(4)));

    SqlCount.of(() -> section.render(chart)).is(one);
  }

  private void sign() {
    test(find(Button.class).withText("Sign the integration").single()).click();
    test(find(PasswordField.class).single()).setValue(PASSWORD);
    test(find(Button.class).withText("Sign").single()).click();
  }

  private void show(PatientId patient) {
    UI.getCurrent().add(section.render(registered.summary(patient)));
  }

  private void open() {
    find(IntegrationRow.class).all().getFirst().setOpened(true);
  }

  private void write(String label, String text) {
    test(find(TextArea.class).withCaption(label).single()).setValue(text);
  }

  private IntegrationDetails newest(PatientId patient) {
    return integrations.details(integrations.of(patient, Optional.empty(), 1).getFirst().id());
  }
}
