package clinic.afterglow.series;

/** How often a protocol asks for integration after a dose. */
public enum IntegrationDemand {
  EACH_SESSION,
  ONCE,
  NONE
}
