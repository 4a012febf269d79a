package clinic.afterglow.audit;

/** Somebody signed in asked for a page that is not for their role. */
public record RouteRefused(String page) {}
