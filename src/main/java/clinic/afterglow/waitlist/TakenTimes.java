package clinic.afterglow.waitlist;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.waitlist.Freed.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has which quarter hour, and which doses there are, a statement each. */
@Component
class TakenTimes {

  private final JdbcClient client;

  TakenTimes(JdbcClient client) {
    this.client = client;
  }

  List<Fit.Taken> of(Collection<UUID> resources, Instant from, Instant until) {
    return client
        .sql(
            """
            select resource, slot_start, appointment from appointment_slot
            where resource in (:resources) and slot_start >= :from and slot_start < :until
              and appointment is not null
            """)
        .param("resources", resources)
        .param("from", utc(from))
        .param("until", utc(until))
        .query((row, _) ->
            new Fit.Taken(
                row.getObject("resource", UUID.class),
                instant(row, "slot_start"),
                new AppointmentId(row.getObject("appointment", UUID.class))))
        .list();
  }

  /** The days of a patient's other doses, given or booked, by the day of each site. */
  List<LocalDate> doses(PatientId patient, AppointmentId except, Instant from, Instant until) {
    return client
        .sql(
            """
            select a.starts_at, s.time_zone from appointment a join site s on s.id = a.site
            where a.patient = :patient and a.kind = 'DOSING' and a.id <> :except
              and a.status not in ('NO_SHOW', 'LATE_CANCELLED', 'CANCELLED')
              and a.starts_at >= :from and a.starts_at < :until
            """)
        .param("patient", patient.value())
        .param("except", except.value())
        .param("from", utc(from))
        .param("until", utc(until))
        .query((row, _) ->
            instant(row, "starts_at").atZone(ZoneId.of(row.getString("time_zone"))).toLocalDate())
        .list();
  }

  /** The place of a visit that is being given back. */
  Place placeOf(AppointmentId visit) {
    return client
        .sql("select site, room, clinician, starts_at, ends_at from appointment where id = ?")
        .param(visit.value())
        .query((row, _) ->
            new Place(
                new SiteId(row.getObject("site", UUID.class)),
                new RoomId(row.getObject("room", UUID.class)),
                new UserId(row.getObject("clinician", UUID.class)),
                instant(row, "starts_at"),
                instant(row, "ends_at")))
        .single();
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
