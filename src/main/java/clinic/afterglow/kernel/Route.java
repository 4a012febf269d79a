package clinic.afterglow.kernel;

/** How ketamine or esketamine enters the body (clinical rules, section 1). */
public enum Route {
  INTRAVENOUS,
  INTRAMUSCULAR,
  SUBLINGUAL,
  ORAL,
  NASAL_RACEMIC,
  NASAL_ESKETAMINE
}
