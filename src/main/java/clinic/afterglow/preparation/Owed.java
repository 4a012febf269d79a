package clinic.afterglow.preparation;

import clinic.afterglow.clinic.Policies;
import clinic.afterglow.clinic.Policy;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.screening.PatientCleared;
import clinic.afterglow.screening.PatientNotCleared;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Keeps who still has to be prepared: from clearance to the last preparation needed. */
@Component
class Owed {

  private final PreparationOwedRepository owed;
  private final PreparationRepository preparations;
  private final Policies policies;

  Owed(PreparationOwedRepository owed, PreparationRepository preparations, Policies policies) {
    this.owed = owed;
    this.preparations = preparations;
    this.policies = policies;
  }

  @EventListener
  void on(PatientCleared event) {
    if (!prepared(event.patient()) && !owed.existsById(event.patient())) {
      owed.save(new PreparationOwed(event.patient(), event.at()));
    }
  }

  @EventListener
  void on(PatientNotCleared event) {
    owed.deleteById(event.patient());
  }

  @EventListener
  void on(PreparationSigned event) {
    if (prepared(event.patient())) {
      owed.deleteById(event.patient());
    }
  }

  List<OwedPreparation> page(Optional<OwedPreparation> after, int most) {
    var limit = Limit.of(most);
    return after
        .map(last -> owed.after(last.since(), last.patient().value(), limit))
        .orElseGet(() -> owed.longest(limit))
        .stream()
        .map(one -> new OwedPreparation(one.patient(), one.since()))
        .toList();
  }

  private boolean prepared(PatientId patient) {
    var required = policies.current().get(Policy.PREP_MIN_SESSIONS);
    return preparations.countByPatientAndStatus(patient, PreparationStatus.SIGNED) >= required;
  }
}
