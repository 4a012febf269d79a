package clinic.afterglow.reporting;

/** What a director looks at first. */
public enum Attention {
  INTEGRATION_OVERDUE,
  UNSIGNED_SESSION,
  SEVERE_ADVERSE_EVENT,
  OVERRIDE,
  UNSETTLED_DRUG
}
