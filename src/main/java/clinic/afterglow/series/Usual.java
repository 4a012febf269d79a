package clinic.afterglow.series;

/**
 * The chair, clinician and time that a series keeps to where it can.
 *
 * @param quarter the time as a quarter hour of the day
 */
record Usual(int chair, int clinician, int quarter) {}
