package clinic.afterglow.clinic;

import clinic.afterglow.kernel.DomainEvent;
import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.UUID;

/** Published when a site, a room, its hours or a closure has changed. */
public record ClinicChanged(UUID subject, SiteId site, String detail, UserId by, Instant at)
    implements DomainEvent {}
