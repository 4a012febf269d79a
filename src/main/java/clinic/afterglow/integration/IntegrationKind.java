package clinic.afterglow.integration;

/** In which form the experience was worked with. */
public enum IntegrationKind {
  INDIVIDUAL,
  GROUP,
  JOURNAL
}
