package clinic.afterglow.notes;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.security.Role;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Who signed, in which role and when. */
@Embeddable
record Signature(
    @Embedded @AttributeOverride(name = "value", column = @Column(name = "signer")) UserId signer,
    @Enumerated(EnumType.STRING) Role asRole,
    Instant signedAt) {}
