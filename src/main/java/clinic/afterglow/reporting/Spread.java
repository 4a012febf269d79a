package clinic.afterglow.reporting;

import java.math.BigDecimal;

/** The middle half of some amounts. */
public record Spread(BigDecimal lowerQuartile, BigDecimal median, BigDecimal upperQuartile) {}
