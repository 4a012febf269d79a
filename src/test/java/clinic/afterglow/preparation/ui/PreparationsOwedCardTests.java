package clinic.afterglow.preparation.ui;

import static clinic.afterglow.support.Acting.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.kernel.Ids;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.preparation.Contents;
import clinic.afterglow.preparation.OwedPreparation;
import clinic.afterglow.preparation.Preparations;
import clinic.afterglow.screening.PatientCleared;
import clinic.afterglow.screening.PatientNotCleared;
import clinic.afterglow.screening.ScreeningId;
import clinic.afterglow.screening.ScreeningOutcome;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.Clinics;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.WithStaff;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@ClinicTest
@WithStaff(Role.THERAPIST)
class PreparationsOwedCardTests extends SpringBrowserlessTest {

  /** Earlier than any other test's, so that it is on the first page. */
  private static final Instant LONG_AGO = Instant.parse("1999-11-08T15:00:00Z");

  @Autowired PreparationsOwedCard card;
  @Autowired Preparations preparations;
  @Autowired Clinics clinics;
  @Autowired CurrentUser user;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;

  @Test
  void namesWhoIsClearedUntilThePreparationIsSigned() {
    var patient = clinics.patient();
    assertThat(owed()).doesNotContain(patient);
    cleared(patient);
    cleared(patient);
    assertThat(owed()).containsOnlyOnce(patient);

    var id = preparations.begin(patient);
    preparations.sign(id, preparations.save(id, Contents.complete(), 0), PASSWORD);

    assertThat(owed()).doesNotContain(patient);
    cleared(patient);
    assertThat(owed()).doesNotContain(patient);
  }

  @Test
  void forgetsWhoIsDeclined() {
    var patient = clinics.patient();
    cleared(patient);

    publish(new PatientNotCleared(patient, new ScreeningId(Ids.next()), user.id(), LONG_AGO));

    assertThat(owed()).doesNotContain(patient);
  }

  @Test
  void leadsToTheChartAndCostsTheSameForMany() {
    var patient = clinics.patient();
    cleared(patient);
    UI.getCurrent().add(card.render());
    assertThat(find(Anchor.class).all())
        .extracting(Anchor::getHref)
        .anyMatch(href -> href.endsWith("patients/" + patient.value()));

    var before = SqlCount.of(card::render).number();
    for (int i = 0; i < 4; i++) {
      cleared(clinics.patient());
    }
    card.render();

    SqlCount.of(card::render).is(before);
  }

  private List<PatientId> owed() {
    List<PatientId> seen = new ArrayList<>();
    Optional<OwedPreparation> last = Optional.empty();
    do {
      var page = preparations.owed(last, 2);
      page.forEach(one -> seen.add(one.patient()));
      last = page.isEmpty() ? Optional.empty() : Optional.of(page.getLast());
    } while (last.isPresent());
    return seen;
  }

  private void cleared(PatientId patient) {
    publish(
        new PatientCleared(
            patient, new ScreeningId(Ids.next()), ScreeningOutcome.CLEARED, user.id(), LONG_AGO));
  }

  private void publish(Object event) {
    transaction.executeWithoutResult(_ -> events.publishEvent(event));
  }
}
