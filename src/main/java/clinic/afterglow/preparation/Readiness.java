package clinic.afterglow.preparation;

import java.util.Optional;

/**
 * Whether a patient has been prepared as often as the clinic asks ({@code prep.minSessions}).
 *
 * @param signed signed preparation sessions so far
 * @param required how many there must be before the first dose
 * @param latest what was agreed in the latest signed one; empty for those who may not read it
 */
public record Readiness(int signed, int required, Optional<PreparationContent> latest) {

  public boolean ready() {
    return signed >= required;
  }
}
