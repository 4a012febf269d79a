package clinic.afterglow.dosing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * Something untoward in a session.
 *
 * @param startedAt when it began
 * @param hypertensionSymptom chest pain, breathlessness, severe headache, changed vision or a
 *     seizure together with a raised pressure: the emergency path
 * @param action what was done; blank when nothing was needed
 */
@Embeddable
public record NewAdverseEvent(
    @Enumerated(EnumType.STRING) @Column(name = "event_type") AdverseEventType type,
    @Enumerated(EnumType.STRING) AdverseEventSeverity severity,
    @Enumerated(EnumType.STRING) Relatedness relatedness,
    Instant startedAt,
    boolean hypertensionSymptom,
    @Column(name = "action_taken") String action,
    String note) {

  public boolean symptomaticHypertension() {
    return type == AdverseEventType.RAISED_BLOOD_PRESSURE && hypertensionSymptom;
  }
}
