package clinic.afterglow.dosing;

/** How alarming a reading during or after the dose is. */
public enum Alert {
  NONE,
  AMBER,
  RED
}
