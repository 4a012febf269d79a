package clinic.afterglow.dosing;

/** What was done about a red reading. */
public enum AlertAction {
  SLOW,
  STOP,
  TREAT,
  OBSERVE
}
