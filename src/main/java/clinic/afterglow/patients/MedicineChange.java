package clinic.afterglow.patients;

/** What happened to a medicine on a patient's list. */
public enum MedicineChange {
  STARTED,
  STOPPED
}
