package clinic.afterglow.support;

import clinic.afterglow.clinic.RoomKind;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.Ids;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.security.Role;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** As many rows of everything that a chart lists as a test asks for, written straight to tables. */
@Component
public class LongHistories {

  private static final OffsetDateTime START =
      OffsetDateTime.of(2020, 1, 1, 15, 0, 0, 0, ZoneOffset.UTC);

  private final JdbcTemplate database;
  private final Acting acting;
  private final Patients patients;
  private final Sites sites;

  LongHistories(JdbcTemplate database, Acting acting, Patients patients, Sites sites) {
    this.database = database;
    this.acting = acting;
    this.patients = patients;
    this.sites = sites;
  }

  /** A day lies between two rows of a kind. */
  public void of(PatientId id, int rows) {
    var patient = id.value();
    var by = acting.id(Role.NURSE).value();
    var chart =
        acting.as(Role.DIRECTOR, () -> patients.summaries(List.of(id))).values().iterator().next();
    var place = chart.site();
    var room = acting.as(Role.DIRECTOR, () -> sites.addRoom(place, "Chair", RoomKind.CHAIR));
    insert(
        "allergy (id, version, patient, substance, reaction, severity, recorded_at, recorded_by)",
        rows,
        i -> new Object[] {Ids.next(), 0, patient, "Substance " + i, "", "MILD", day(i), by});
    insert(
        "medicine (id, version, patient, name, medicine_class, dose, recorded_at, recorded_by)",
        rows,
        i -> new Object[] {Ids.next(), 0, patient, "Medicine " + i, "OTHER", "", day(i), by});
    insert(
        "contact (id, version, patient, kind, name, relationship, phone, recorded_at)",
        rows,
        i -> new Object[] {Ids.next(), 0, patient, "SUPPORT", "Friend " + i, "", "", day(i)});
    insert(
        "consent (id, version, patient, route, text_version, signed_name, given_at, given_by,"
            + " valid_until, policy_version)",
        rows,
        i ->
            new Object[] {
              Ids.next(), 0, patient, "ORAL", "1", "", day(i), by, day(i).toLocalDate(), 1
            });
    insert(
        "weight_reading (id, patient, kilograms, measured_at, recorded_at, recorded_by)",
        rows,
        i -> new Object[] {Ids.next(), patient, 60 + i % 20, day(i), day(i), by});
    insert(
        "measurement (id, version, patient, instrument, taken_on, answers, total, recorded_by,"
            + " recorded_at)",
        rows,
        i -> {
          var answers = String.join(",", Collections.nCopies(i % 2 == 0 ? 9 : 7, "1"));
          return new Object[] {
            Ids.next(),
            0,
            patient,
            i % 2 == 0 ? "PHQ_9" : "GAD_7",
            day(i).toLocalDate(),
            answers,
            i % 2 == 0 ? 9 : 7,
            by,
            day(i)
          };
        });
    insert(
        "screening (id, version, patient, route, status, opened_by, opened_at, submitted_by,"
            + " submitted_at, outcome, reason, policy_version, decided_by, decided_at, in_force)",
        rows,
        i ->
            new Object[] {
              Ids.next(),
              0,
              patient,
              "ORAL",
              "DECIDED",
              by,
              day(i),
              by,
              day(i),
              "CLEARED",
              "",
              1,
              by,
              day(i),
              i == rows - 1
            });
    insert(
        "appointment (id, version, patient, kind, status, site, room, clinician, starts_at,"
            + " ends_at, reason, booked_at)",
        rows,
        i ->
            new Object[] {
              Ids.next(),
              0,
              patient,
              "EVALUATION",
              "DEPARTED",
              place.value(),
              room.value(),
              by,
              day(i),
              day(i).plusHours(1),
              "",
              day(i)
            });
    insert(
        "signed_note (id, version, patient, kind, subject, as_role, signer, signed_at, body,"
            + " content_hash)",
        rows,
        i ->
            new Object[] {
              Ids.next(), 0, patient, "DOSING", Ids.next(), "NURSE", by, day(i), "Words", "none"
            });
    insert(
        "audit_event (id, happened_at, done_by, action, patient, subject, detail)",
        rows,
        i -> new Object[] {Ids.next(), day(i), by, "ChartOpened", patient, patient, ""});
  }

  private static OffsetDateTime day(int index) {
    return START.plusDays(index);
  }

  private void insert(String into, int rows, IntFunction<Object[]> row) {
    var places = String.join(", ", Collections.nCopies(into.split(",").length, "?"));
    database.batchUpdate(
        "insert into " + into + " values (" + places + ")",
        IntStream.range(0, rows).mapToObj(row).toList());
  }
}
