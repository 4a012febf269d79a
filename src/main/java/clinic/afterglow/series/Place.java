package clinic.afterglow.series;

/**
 * When and where one dose of a plan is.
 *
 * @param quarter the time as a quarter hour of the day
 * @param chair its place in the list of chairs
 * @param clinician likewise
 * @param rank what it takes from the plan
 */
record Place(int quarter, int chair, int clinician, long rank) {}
