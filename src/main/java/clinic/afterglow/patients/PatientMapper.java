package clinic.afterglow.patients;

import org.mapstruct.Mapper;

@Mapper
interface PatientMapper {
  PatientSummary toSummary(Patient patient);

  AllergyDetails toDetails(Allergy allergy);

  ContactDetails toDetails(Contact contact);
}
