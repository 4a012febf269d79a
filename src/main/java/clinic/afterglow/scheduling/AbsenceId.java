package clinic.afterglow.scheduling;

import clinic.afterglow.kernel.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies an absence of a clinician or a room. */
@Embeddable
public record AbsenceId(UUID value) {

  public static AbsenceId next() {
    return new AbsenceId(Ids.next());
  }
}
