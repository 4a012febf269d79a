package clinic.afterglow.dosing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the patient says at the door.
 *
 * @param lastFood null when nothing was eaten since the evening before
 * @param lastFluid null when nothing was drunk since the evening before
 * @param lastNasalSpray a nasal steroid or decongestant; null when none today
 * @param rideHome who or what takes the patient home; blank when nobody yet
 * @param pregnancyTestedOn the day of a negative test
 * @param suicidality whether there are suicidal thoughts today
 */
@Embeddable
public record CheckInAnswers(
    @Nullable Instant lastFood,
    @Nullable Instant lastFluid,
    @Nullable Instant lastNasalSpray,
    String rideHome,
    String escortName,
    String escortPhone,
    boolean newMedicine,
    boolean alcohol,
    boolean sleptBadly,
    boolean suicidality,
    boolean psychosisOrMania,
    boolean unstableCondition,
    @Enumerated(EnumType.STRING) Pregnancy pregnancy,
    @Nullable LocalDate pregnancyTestedOn,
    String remarks) {}
