package clinic.afterglow.integration;

import clinic.afterglow.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An intention that becomes something done in daily life.
 *
 * @param what what the patient does
 * @param howOften in the patient's words, such as “every morning”
 * @param untilDay the last day it is meant for; null for as long as it helps
 */
@Embeddable
public record Practice(
    @Column(name = "practice") UUID id,
    String intention,
    String what,
    String howOften,
    @Nullable LocalDate untilDay) {

  public static final int TEXT = 1_000;
  public static final int OFTEN = 200;

  public static Practice of(
      String intention, String what, String howOften, @Nullable LocalDate untilDay) {
    return new Practice(Ids.next(), intention, what, howOften, untilDay);
  }
}
