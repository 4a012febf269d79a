package clinic.afterglow.dosing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The patient as the rules of a dose look at them.
 *
 * @param firstDose whether nothing was ever given before this session
 * @param cleared whether a clearance is in force that permits dosing
 * @param consentValid whether consent for this route is valid today
 * @param induction whether the session belongs to a series
 * @param weighedOn null when never weighed
 * @param weightChange since the weight before, in percent; null without one before
 * @param weightConfirmed whether somebody has confirmed a surprising weight
 * @param lookedAtOn the day of the last dose or screening, whichever is later; null before a first
 *     dose
 * @param previousMgPerKg the last dose by the same route; null without one
 */
record DoseState(
    boolean firstDose,
    boolean cleared,
    boolean consentValid,
    int preparationsSigned,
    int preparationsRequired,
    boolean induction,
    LocalDate today,
    @Nullable LocalDate weighedOn,
    @Nullable BigDecimal weightChange,
    boolean weightConfirmed,
    @Nullable LocalDate lookedAtOn,
    @Nullable BigDecimal previousMgPerKg,
    @Nullable BigDecimal previousMg) {}
