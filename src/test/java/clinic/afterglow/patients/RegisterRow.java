package clinic.afterglow.patients;

import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;

/**
 * One patient as the register itself would write it, with everything the patient is found by, so
 * that a database can be filled in bulk.
 */
public record RegisterRow(PatientId id, Object[] values, Set<String> tokens) {

  /** Of {@link #values}, in the same order. */
  public static final String COLUMNS =
      "id, version, chart_number, given_name, family_name, preferred_name, pronouns,"
          + " date_of_birth, sex_at_birth, phone, email, address, site, registered_at, sort_name,"
          + " changed_at, changed_by";

  public static RegisterRow of(String chartNumber, NewPatient wanted, UserId by, Instant at) {
    var patient = new Patient(chartNumber, wanted, by, at);
    var when = at.atOffset(ZoneOffset.UTC);
    var values =
        new Object[] {
          patient.getId().value(),
          0L,
          patient.getChartNumber(),
          patient.getGivenName(),
          patient.getFamilyName(),
          patient.getPreferredName(),
          patient.getPronouns(),
          patient.getDateOfBirth(),
          patient.getSexAtBirth().name(),
          patient.getPhone(),
          patient.getEmail(),
          patient.getAddress(),
          patient.getSite().value(),
          when,
          patient.sortName(),
          when,
          by.value()
        };
    return new RegisterRow(patient.getId(), values, SearchTokens.of(patient));
  }
}
