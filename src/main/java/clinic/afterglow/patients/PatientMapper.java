package clinic.afterglow.patients;

import java.util.List;
import java.util.Optional;
import org.mapstruct.Mapper;

@Mapper
interface PatientMapper {
  PatientSummary toSummary(Patient patient);

  default PatientDetails toDetails(Patient patient, List<ContactDetails> contacts) {
    return new PatientDetails(
        patient.getId(),
        patient.version(),
        patient.getChartNumber(),
        patient.getName(),
        patient.getGivenName(),
        patient.getFamilyName(),
        patient.getPreferredName(),
        patient.getPronouns(),
        patient.getDateOfBirth(),
        patient.getSexAtBirth(),
        patient.getPhone(),
        patient.getEmail(),
        Optional.ofNullable(patient.getAddress()),
        patient.getSite(),
        patient.getRegisteredAt(),
        contacts);
  }

  AllergyDetails toDetails(Allergy allergy);

  ContactDetails toDetails(Contact contact);
}
