package clinic.afterglow.scheduling;

import org.mapstruct.Mapper;

@Mapper
interface AppointmentMapper {

  AppointmentDetails toDetails(Appointment appointment);
}
