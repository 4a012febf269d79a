package clinic.afterglow.patients;

/**
 * The words that a consent was given to.
 *
 * @param intact whether they still are what was signed
 */
public record SignedText(ConsentText text, boolean intact) {}
