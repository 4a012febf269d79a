package clinic.afterglow.patients;

import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Published when a patient's demographics changed.
 *
 * @param fields which ones; never what they say
 */
public record PatientChanged(PatientId patient, Set<String> fields, UserId by, Instant at)
    implements PatientEvent {

  public PatientChanged {
    fields = Set.copyOf(fields);
  }

  @Override
  public UUID subject() {
    return patient.value();
  }

  @Override
  public String detail() {
    return fields.stream().sorted().collect(Collectors.joining(" "));
  }
}
