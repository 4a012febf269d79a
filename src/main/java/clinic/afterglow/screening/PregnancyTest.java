package clinic.afterglow.screening;

import java.time.LocalDate;

/** A pregnancy test and what it showed. */
public record PregnancyTest(LocalDate on, boolean positive) {}
