package clinic.afterglow.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.audit.AuditEntry;
import clinic.afterglow.audit.AuditFilter;
import clinic.afterglow.audit.AuditTrail;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.patients.TestPatients;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ClinicTest
class AuditViewTests extends SpringBrowserlessTest {

  @Autowired TestPatients some;
  @Autowired Acting acting;
  @Autowired Patients patients;
  @Autowired AuditTrail trail;

  @Test
  @SuppressWarnings("unchecked")
  void showsWhatSomebodyDidButNothingClinical() {
    var name = "therapist-" + TestPatients.suffix();
    var therapist = acting.open(name, Role.THERAPIST);
    var patient = some.registered();
    acting.as(name, () -> patients.open(patient));

    acting.as(
        Role.ADMINISTRATOR,
        () -> {
          navigate(AuditView.class);
          var who = (ComboBox<Object>) find(ComboBox.class).withCaption("Who").single();
          who.setValue(therapist);
          assertThat(rows())
              .singleElement()
              .satisfies(row -> {
                assertThat(row.action()).isEqualTo("ChartOpened");
                assertThat(row.patient()).isEmpty();
              });
        });
  }

  @Test
  void knowsEveryKindOfEvent() {
    assertThat(acting.as(Role.ADMINISTRATOR, trail::actions))
        .contains("ChartOpened", "PatientRegistered", "SignInFailed", "ConsentGiven", "Refused");
  }

  @ParameterizedTest
  @ValueSource(strings = {"audit", "accounts", "sites"})
  void putsARefusedPageOnRecord(String page) {
    var name = "nurse-" + TestPatients.suffix();
    var nurse = acting.open(name, Role.NURSE);
    acting.as(
        name,
        () -> {
          UI.getCurrent().navigate(page);
          assertThat(find(H1.class).single().getText()).isIn("Not found", "Not for your role");
        });

    assertThat(refusals(nurse)).hasSize(1);
    assertThat(refusals(nurse).getFirst().detail()).endsWith("View as NURSE");
  }

  private List<AuditEntry> refusals(clinic.afterglow.kernel.UserId user) {
    return acting.as(
        Role.DIRECTOR, () -> trail.latest(AuditFilter.ALL.by(user).action("Refused"), null, 10));
  }

  private List<AuditEntry> rows() {
    return find(AuditGrid.class).single().getGenericDataView().getItems().toList();
  }
}
