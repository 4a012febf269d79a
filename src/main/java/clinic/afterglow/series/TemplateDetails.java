package clinic.afterglow.series;

import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * One version of a protocol template.
 *
 * @param protocol its shape under the policy values in force
 * @param madeBy empty for a shipped version
 */
public record TemplateDetails(
    String code,
    int version,
    TemplateContent content,
    Protocol protocol,
    boolean retired,
    String reason,
    Optional<UserId> madeBy,
    Instant madeAt) {}
