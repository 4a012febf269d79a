package clinic.afterglow.inventory;

import clinic.afterglow.patients.PatientId;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * A wish to take drug out of a lot for one session.
 *
 * @param quantity millilitres or pieces
 */
public record Draw(LotId lot, BigDecimal quantity, PatientId patient, UUID session) {}
