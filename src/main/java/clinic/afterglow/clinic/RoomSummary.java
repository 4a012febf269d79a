package clinic.afterglow.clinic;

/** A room or chair, as lists show it. */
public record RoomSummary(RoomId id, SiteId site, String name, RoomKind kind, boolean active) {}
