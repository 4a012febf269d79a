package clinic.afterglow.screening;

import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.PatientId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whether a patient is cleared and no hold stands, for listeners, which may not call a secured
 * service.
 */
@Component
public class DosingPermits {

  private final ClearanceReader clearances;
  private final EvidenceReader evidence;

  DosingPermits(ClearanceReader clearances, EvidenceReader evidence) {
    this.clearances = clearances;
    this.evidence = evidence;
  }

  public boolean dosing(PatientId patient, Route route) {
    return Optional.ofNullable(clearances.standings(List.of(patient)).get(patient))
        .map(standing -> standing.at(route, evidence.rules()).permitsDosing())
        .orElse(false);
  }
}
