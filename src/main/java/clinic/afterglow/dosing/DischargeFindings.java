package clinic.afterglow.dosing;

/**
 * What is found before the patient may leave.
 *
 * @param reading measured now; blood pressure and MOAA/S are needed
 * @param nauseaNeedsTreatment nausea that still needs treatment
 * @param escortName who takes the patient home; cannot be waived
 * @param drivingBanUnderstood the patient has acknowledged not to drive until the next day
 */
public record DischargeFindings(
    NewReading reading,
    Aldrete aldrete,
    boolean nauseaNeedsTreatment,
    boolean oriented,
    boolean steadyGait,
    String escortName,
    boolean drivingBanUnderstood) {}
