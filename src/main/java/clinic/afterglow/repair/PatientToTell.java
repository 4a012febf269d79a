package clinic.afterglow.repair;

import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * A patient whose visit was moved to another time, to be told by telephone.
 *
 * @param id of the move
 * @param zone of the site, in which both times are told
 * @param toldBy the name of who told them; empty as long as nobody has
 */
public record PatientToTell(
    UUID id,
    PatientId patient,
    String patientName,
    String phone,
    AppointmentId appointment,
    Instant before,
    Instant after,
    ZoneId zone,
    String clinicianName,
    Optional<String> toldBy,
    Optional<Instant> toldAt) {}
