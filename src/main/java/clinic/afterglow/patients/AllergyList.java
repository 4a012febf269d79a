package clinic.afterglow.patients;

import java.util.List;

/**
 * What is known of a patient's allergies.
 *
 * @param noneKnown the patient was asked and has none; false with an empty list means not yet asked
 */
public record AllergyList(List<AllergyDetails> allergies, boolean noneKnown) {

  public AllergyList {
    allergies = List.copyOf(allergies);
  }

  public boolean asked() {
    return noneKnown || !allergies.isEmpty();
  }
}
