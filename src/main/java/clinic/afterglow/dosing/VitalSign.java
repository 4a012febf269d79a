package clinic.afterglow.dosing;

/** What is measured or asked, and what cannot be (clinical rules, section 5). */
public enum VitalSign {
  SYSTOLIC(50, 260),
  DIASTOLIC(30, 160),
  HEART_RATE(20, 250),
  SPO2(50, 100),
  MOAAS(0, 5),
  DISSOCIATION(0, 10),
  NAUSEA(0, 10);

  private final int least;
  private final int most;

  VitalSign(int least, int most) {
    this.least = least;
    this.most = most;
  }

  public int least() {
    return least;
  }

  public int most() {
    return most;
  }

  public boolean holds(int value) {
    return value >= least && value <= most;
  }
}
