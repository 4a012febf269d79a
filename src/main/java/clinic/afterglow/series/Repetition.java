package clinic.afterglow.series;

/**
 * What follows once all phases are given: one dose every so many days, without an end.
 *
 * @param fromDays at least 1
 * @param untilDays not fewer than {@code fromDays}
 */
public record Repetition(int fromDays, int untilDays) {}
