package clinic.afterglow.outcomes;

/** The result of the C-SSRS screener, by Columbia triage (clinical rules, section 9). */
public enum SuicideRisk {
  NONE,
  LOW,
  MODERATE,
  HIGH
}
