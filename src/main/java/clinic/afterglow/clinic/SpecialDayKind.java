package clinic.afterglow.clinic;

/** Why a day is special. */
public enum SpecialDayKind {
  CLOSED,
  HOLIDAY,
  OPENED_HOLIDAY;

  public boolean closes() {
    return this != OPENED_HOLIDAY;
  }
}
