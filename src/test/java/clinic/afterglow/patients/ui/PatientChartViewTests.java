package clinic.afterglow.patients.ui;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.audit.AuditTrail;
import clinic.afterglow.patients.Allergies;
import clinic.afterglow.patients.AllergySeverity;
import clinic.afterglow.patients.NewAllergy;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.TestPatients;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.LongHistories;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.WhenSeen;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ClinicTest
class PatientChartViewTests extends SpringBrowserlessTest {

  @Autowired TestPatients some;
  @Autowired Acting acting;
  @Autowired Allergies allergies;
  @Autowired AuditTrail trail;
  @Autowired List<ChartSection> sections;
  @Autowired LongHistories longHistories;

  @Test
  void showsWhoItIsAndWhatNotToGive() {
    var patient = some.registered();
    acting.as(
        Role.NURSE,
        () -> {
          allergies.record(patient, new NewAllergy("Latex", "", AllergySeverity.SEVERE));
          open(patient);
          assertThat(find(H1.class).single().getText()).startsWith("Mara Sample");
          assertThat(badges()).contains("Allergies: Latex");
        });
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void opensWithFewStatementsForEveryRole(Role role) {
    var patient = some.registered();
    acting.as(
        role,
        () -> {
          open(some.registered()); // the shell is made once
          SqlCount.of(() -> open(patient)).isAtMost(8);
        });
  }

  /** Each section asks for its own rows only: patient, site and staff are known by then. */
  @ParameterizedTest
  @EnumSource(Role.class)
  void makesEachSectionWithFewStatements(Role role) {
    var patient = some.registered();
    acting.as(
        role,
        () -> {
          reveal(patient); // what never changes is read once
          open(patient);
          find(WhenSeen.class).all().forEach(part -> SqlCount.of(part::reveal).isAtMost(3));
        });
  }

  /** The rows of all lists that a section shows whole, and of those that it shows a page of. */
  @Test
  void costsTheSameForTenAHundredAndAThousandRows() {
    var few = statementsWith(10);

    assertThat(statementsWith(100)).isEqualTo(few);
    assertThat(statementsWith(1_000)).isEqualTo(few);
  }

  private List<Integer> statementsWith(int rows) {
    var patient = some.registered();
    longHistories.of(patient, rows);
    return acting.as(
        Role.PRESCRIBER,
        () -> {
          reveal(patient);
          var open = SqlCount.of(() -> open(patient)).number();
          var sections =
              find(WhenSeen.class).all().stream()
                  .map(part -> SqlCount.of(part::reveal).number())
                  .toList();
          return Stream.concat(Stream.of(open), sections.stream()).toList();
        });
  }

  private void reveal(PatientId patient) {
    open(patient);
    find(WhenSeen.class).all().forEach(WhenSeen::reveal);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void makesEverySectionThatTheRoleMaySee(Role role) {
    var patient = some.registered();
    acting.as(
        role,
        () -> {
          open(patient);
          var parts = find(WhenSeen.class).all();
          assertThat(parts)
              .hasSameSizeAs(find(Panel.class).all())
              .allSatisfy(part -> {
                part.reveal();
                assertThat(part.getChildren()).isNotEmpty();
              });
          assertThat(titles()).first().isEqualTo("Overview");
        });
  }

  @Test
  void givesEverySectionAPlaceOfItsOwn() {
    assertThat(sections).extracting(section -> section.place().order()).doesNotHaveDuplicates();
  }

  @Test
  void showsNothingClinicalToTheDeskAndTheAdministrator() {
    var patient = some.registered();
    acting.as(
        Role.FRONT_DESK,
        () -> {
          open(patient);
          assertThat(titles()).contains("Overview", "Consents").doesNotContain("Weight");
          assertThat(badges()).noneMatch(words -> words.contains("llergies"));
        });
    acting.as(
        Role.ADMINISTRATOR,
        () -> {
          open(patient);
          assertThat(titles()).doesNotContain("Weight", "Consents", "Allergies and medicines");
        });
  }

  @Test
  void leadsToEachSectionByTheKeyboard() {
    var patient = some.registered();
    acting.as(
        Role.NURSE,
        () -> {
          open(patient);
          var links =
              find(Anchor.class).all().stream()
                  .map(Anchor::getHref)
                  .filter(href -> href.contains("#section-"))
                  .toList();
          assertThat(links)
              .containsExactlyElementsOf(
                  find(Panel.class).all().stream()
                      .map(panel ->
                          "/patients/" + patient.value() + "#" + panel.getId().orElseThrow())
                      .toList());
        });
  }

  @Test
  void putsEachOpeningOnRecordOnce() {
    var patient = some.registered();
    acting.as(Role.THERAPIST, () -> open(patient));

    assertThat(acting.as(Role.DIRECTOR, () -> trail.openings(patient, null, 10))).hasSize(1);
  }

  @Test
  void saysThatThereIsNoSuchChart() {
    acting.as(
        Role.NURSE,
        () -> {
          UI.getCurrent().navigate("patients/" + UUID.randomUUID());
          assertThat(find(H1.class).single().getText()).isEqualTo("Not found");
          UI.getCurrent().navigate("patients/nobody");
          assertThat(find(H1.class).single().getText()).isEqualTo("Not found");
        });
  }

  private static void open(PatientId patient) {
    UI.getCurrent().navigate("patients/" + patient.value());
  }

  private List<String> titles() {
    return find(Panel.class).all().stream()
        .map(panel -> panel.getElement().getAttribute("aria-label"))
        .toList();
  }

  private List<String> badges() {
    return find(StatusBadge.class).all().stream()
        .map(badge -> badge.getElement().getTextRecursively())
        .toList();
  }
}
