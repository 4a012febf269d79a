package clinic.afterglow.security;

/** The roles' names as {@code @RolesAllowed} wants them, on services and views alike. */
public final class Roles {

  public static final String FRONT_DESK = "FRONT_DESK";
  public static final String THERAPIST = "THERAPIST";
  public static final String NURSE = "NURSE";
  public static final String PRESCRIBER = "PRESCRIBER";
  public static final String DIRECTOR = "DIRECTOR";
  public static final String ADMINISTRATOR = "ADMINISTRATOR";

  private Roles() {}
}
