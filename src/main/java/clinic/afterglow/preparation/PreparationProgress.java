package clinic.afterglow.preparation;

import java.util.List;
import java.util.Optional;

/**
 * How far a patient's preparation has come.
 *
 * @param signed the latest ones, newest first
 * @param draft what is being written, for those who may write
 */
public record PreparationProgress(
    Readiness readiness, List<SignedPreparation> signed, Optional<PreparationDraft> draft) {

  public PreparationProgress {
    signed = List.copyOf(signed);
  }
}
