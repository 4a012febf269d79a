package clinic.afterglow.reminders;

import clinic.afterglow.clinic.SiteContact;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads visits as reminders need them, while nobody is signed in. */
@Component
class VisitReader {

  private final JdbcClient client;

  VisitReader(JdbcClient client) {
    this.client = client;
  }

  record Place(SiteId site, ZoneId zone) {}

  List<Place> places() {
    return client
        .sql("select id, time_zone from site order by id")
        .query((row, _) ->
            new Place(
                new SiteId(row.getObject("id", UUID.class)), ZoneId.of(row.getString("time_zone"))))
        .list();
  }

  /**
   * Until the end of the transaction nobody can move or cancel the visit: what is taken in hand is
   * what is told.
   */
  void hold(AppointmentId appointment) {
    client
        .sql("select id from appointment where id = ? for update")
        .param(appointment.value())
        .query(UUID.class)
        .single();
  }

  VisitFacts facts(AppointmentId appointment) {
    return client
        .sql(
            """
            select a.id, a.patient, a.status, a.starts_at, a.ends_at, a.site,
                   case when p.preferred_name = '' then p.given_name else p.preferred_name end
                     as called,
                   p.email, p.phone, c.way, s.name as site_name, s.address as site_address,
                   s.phone as site_phone, s.time_zone
            from appointment a
            join patient p on p.id = a.patient
            join site s on s.id = a.site
            left join reminder_choice c on c.patient = a.patient
            where a.id = ?
            """)
        .param(appointment.value())
        .query((row, _) -> facts(row))
        .single();
  }

  /**
   * Visits of a wave that their patients have not been told of since the wave was due, nor when
   * they were booked or moved after that.
   */
  List<AppointmentId> untold(Place place, ReminderTimes.Wave wave, Instant now, int most) {
    return client
        .sql(
            """
            select a.id from appointment a
            left join reminder_choice c on c.patient = a.patient
            where a.site = :site and a.starts_at >= :from and a.starts_at < :until
              and a.starts_at > :now and a.booked_at < :due
              and a.status in ('BOOKED', 'CONFIRMED')
              and (c.way is null or c.way <> 'NONE')
              and not exists (
                select 1 from reminder r
                where r.appointment = a.id and r.visit_start = a.starts_at
                  and (r.occasion = :occasion or r.made_at >= :due))
            order by a.starts_at, a.id
            limit :most
            """)
        .param("site", place.site().value())
        .param("from", utc(wave.visits().atStartOfDay(place.zone()).toInstant()))
        .param("until", utc(wave.visits().plusDays(1).atStartOfDay(place.zone()).toInstant()))
        .param("now", utc(now))
        .param("due", utc(wave.due()))
        .param("occasion", wave.occasion().name())
        .param("most", most)
        .query((row, _) -> new AppointmentId(row.getObject("id", UUID.class)))
        .list();
  }

  private static VisitFacts facts(ResultSet row) throws SQLException {
    return new VisitFacts(
        new AppointmentId(row.getObject("id", UUID.class)),
        new PatientId(row.getObject("patient", UUID.class)),
        row.getString("called"),
        row.getString("email"),
        row.getString("phone"),
        Optional.ofNullable(row.getString("way")).map(ReminderWay::valueOf),
        AppointmentStatus.valueOf(row.getString("status")),
        at(row, "starts_at"),
        at(row, "ends_at"),
        new SiteId(row.getObject("site", UUID.class)),
        row.getString("site_name"),
        new SiteContact(row.getString("site_address"), row.getString("site_phone")),
        ZoneId.of(row.getString("time_zone")));
  }

  private static Instant at(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
