package clinic.afterglow.preparation;

/** What was gone through together. */
public enum ChecklistItem {
  EFFECTS_EXPLAINED,
  FASTING_EXPLAINED,
  NO_DRIVING_EXPLAINED,
  MEDICINES_REVIEWED,
  CRISIS_CONTACT_GIVEN,
  INTEGRATION_EXPLAINED
}
