package clinic.afterglow.reminders;

import java.time.Duration;

/**
 * How to come to a visit.
 *
 * @param noFood how long before the start nothing is eaten
 * @param noDrink how long before the start nothing is drunk
 * @param rideHome whether somebody else has to take the patient home
 */
public record Advice(Duration noFood, Duration noDrink, boolean rideHome) {}
