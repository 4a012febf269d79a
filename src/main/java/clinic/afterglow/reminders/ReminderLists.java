package clinic.afterglow.reminders;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads messages for lists, a page in one statement. */
@Component
class ReminderLists {

  private static final String NAME =
      " case when p.preferred_name = '' then p.given_name else p.preferred_name end"
          + " || ' ' || p.family_name as patient_name ";

  private static final String LINES =
      "select r.id, r.patient, r.site, r.visit_start, r.occasion, r.channel, r.status, r.trouble,"
          + " r.attempts, r.made_at, r.next_try, r.settled_at,"
          + " a.starts_at = r.visit_start and a.starts_at > :now as repeatable,"
          + NAME
          + "from reminder r join patient p on p.id = r.patient"
          + " join appointment a on a.id = r.appointment where ";

  private static final String LATEST_FIRST = " order by r.made_at desc, r.id desc limit :most";

  private final JdbcClient client;
  private final Carriers carriers;

  ReminderLists(JdbcClient client, Carriers carriers) {
    this.client = client;
    this.carriers = carriers;
  }

  /** A row of visits, told of by one wave; hindrances are added by who knows what is set up. */
  record Row(PlannedReminder planned, String email, String phone) {}

  List<Row> planned(
      SiteId site,
      ZoneId zone,
      List<ReminderTimes.Wave> waves,
      @Nullable PlannedReminder after,
      int most) {
    var query =
        client
            .sql(
                """
                select w.*, r.status as reminder_status, r.channel as reminder_channel,
                       r.trouble as reminder_trouble
                from (
                  select a.id, a.patient, a.starts_at, p.email, p.phone, c.way,
                    %s,
                    case when a.starts_at < :until0 and a.starts_at >= :from0 then 'ON_THE_DAY'
                         when a.starts_at < :until1 and a.starts_at >= :from1 then 'SECOND'
                         else 'FIRST' end as occasion
                  from appointment a
                  join patient p on p.id = a.patient
                  left join reminder_choice c on c.patient = a.patient
                  where a.site = :site and a.status in ('BOOKED', 'CONFIRMED')
                    and (a.starts_at >= :from0 and a.starts_at < :until0 and a.booked_at < :due0
                      or a.starts_at >= :from1 and a.starts_at < :until1 and a.booked_at < :due1
                      or a.starts_at >= :from2 and a.starts_at < :until2 and a.booked_at < :due2)
                    and (a.starts_at > :start or a.starts_at = :start and a.id > :id)
                  order by a.starts_at, a.id
                  limit :most) w
                left join reminder r on r.appointment = w.id and r.visit_start = w.starts_at
                  and r.occasion = w.occasion
                order by w.starts_at, w.id
                """
                    .formatted(NAME))
            .param("site", site.value())
            .param("start", utc(after == null ? Instant.EPOCH : after.visitStart()))
            .param("id", after == null ? new UUID(0, 0) : after.appointment().value())
            .param("most", most);
    for (int i = 0; i < waves.size(); i++) {
      var visits = waves.get(i).visits();
      query =
          query
              .param("from" + i, utc(visits.atStartOfDay(zone).toInstant()))
              .param("until" + i, utc(visits.plusDays(1).atStartOfDay(zone).toInstant()))
              .param("due" + i, utc(waves.get(i).due()));
    }
    return query.query((row, _) -> planned(row)).list();
  }

  List<ReminderLine> ofPatient(PatientId patient, Instant now, int most) {
    return client
        .sql(LINES + "r.patient = :patient" + LATEST_FIRST)
        .param("patient", patient.value())
        .param("now", utc(now))
        .param("most", most)
        .query((row, _) -> line(row))
        .list();
  }

  /** Those that somebody has to look at, for visits that are still to come. */
  List<ReminderLine> troubled(SiteId site, @Nullable ReminderLine after, Instant now, int most) {
    var page = after == null ? "" : " and (r.made_at, r.id) < (:at, :id)";
    var query =
        client
            .sql(
                LINES
                    + "r.site = :site and r.visit_start > :now and (r.status in ('FAILED',"
                    + " 'UNCERTAIN') or r.status = 'WAITING' and r.attempts > 0)"
                    + page
                    + LATEST_FIRST)
            .param("site", site.value())
            .param("now", utc(now))
            .param("most", most);
    if (after != null) {
      query = query.param("at", utc(after.madeAt())).param("id", after.id().value());
    }
    return query.query((row, _) -> line(row)).list();
  }

  private Row planned(ResultSet row) throws SQLException {
    var wish = Optional.ofNullable(row.getString("way")).map(ReminderWay::valueOf);
    var email = row.getString("email");
    var phone = row.getString("phone");
    var status = Optional.ofNullable(row.getString("reminder_status")).map(ReminderStatus::valueOf);
    var used = Optional.ofNullable(row.getString("reminder_channel")).map(Channel::valueOf);
    return new Row(
        new PlannedReminder(
            new AppointmentId(row.getObject("id", UUID.class)),
            new PatientId(row.getObject("patient", UUID.class)),
            row.getString("patient_name"),
            at(row, "starts_at"),
            Occasion.valueOf(row.getString("occasion")),
            used.or(() -> carriers.channel(wish, email, phone)),
            Optional.ofNullable(row.getString("reminder_trouble")).map(Trouble::valueOf),
            status),
        email,
        phone);
  }

  private static ReminderLine line(ResultSet row) throws SQLException {
    return new ReminderLine(
        new ReminderId(row.getObject("id", UUID.class)),
        new PatientId(row.getObject("patient", UUID.class)),
        row.getString("patient_name"),
        new SiteId(row.getObject("site", UUID.class)),
        at(row, "visit_start"),
        Occasion.valueOf(row.getString("occasion")),
        Channel.valueOf(row.getString("channel")),
        ReminderStatus.valueOf(row.getString("status")),
        Optional.ofNullable(row.getString("trouble")).map(Trouble::valueOf),
        row.getInt("attempts"),
        at(row, "made_at"),
        perhaps(row, "next_try"),
        perhaps(row, "settled_at"),
        row.getBoolean("repeatable"));
  }

  private static Optional<Instant> perhaps(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  private static Instant at(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
