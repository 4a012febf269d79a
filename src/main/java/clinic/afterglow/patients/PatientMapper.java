package clinic.afterglow.patients;

import org.mapstruct.Mapper;

@Mapper
interface PatientMapper {
  PatientSummary toSummary(Patient patient);
}
