package clinic.afterglow.integration;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * What became of an earlier practice.
 *
 * @param practice the practice's id
 * @param remark how it was adapted, or why it was dropped; may be blank
 */
@Embeddable
public record FollowUp(
    UUID practice, @Enumerated(EnumType.STRING) PracticeOutcome outcome, String remark) {}
