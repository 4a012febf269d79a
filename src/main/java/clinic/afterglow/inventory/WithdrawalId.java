package clinic.afterglow.inventory;

import clinic.afterglow.kernel.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies one draw from a lot for one session. */
@Embeddable
public record WithdrawalId(UUID value) {

  public static WithdrawalId next() {
    return new WithdrawalId(Ids.next());
  }
}
