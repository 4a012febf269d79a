package clinic.afterglow.repair;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.series.SeriesSpacing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A visit that cannot stay as it is booked.
 *
 * @param place as it is booked
 * @param rooms that it could be in, its own included
 * @param clinicians who could hold it, its own included
 * @param window in which an integration must begin
 * @param order between the visits of the patient before and after it, which it may not pass
 * @param notOn days kept free of doses for other doses of the patient
 * @param spacing of the series that it is a dose of
 */
record RepairVisit(
    AppointmentId id,
    PatientId patient,
    AppointmentKind kind,
    VisitPlace place,
    Duration length,
    List<RoomId> rooms,
    List<UserId> clinicians,
    Starts window,
    Starts order,
    Set<LocalDate> notOn,
    Optional<SeriesSpacing> spacing) {

  /** From when until when a visit may begin, both ends included. */
  record Starts(Instant from, Instant until) {

    static final Starts ANY = new Starts(Instant.MIN, Instant.MAX);

    boolean contain(Instant start) {
      return !start.isBefore(from) && !start.isAfter(until);
    }
  }

  RepairVisit {
    rooms = List.copyOf(rooms);
    clinicians = List.copyOf(clinicians);
    notOn = Set.copyOf(notOn);
  }

  Instant end() {
    return place.start().plus(length);
  }

  boolean isDose() {
    return kind == AppointmentKind.DOSING;
  }
}
