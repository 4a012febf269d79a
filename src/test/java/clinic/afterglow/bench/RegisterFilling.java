package clinic.afterglow.bench;

import clinic.afterglow.kernel.Ids;
import clinic.afterglow.patients.NewPatient;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.RegisterRow;
import clinic.afterglow.patients.SexAtBirth;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The register: patients, what they are found by, whom to call, and that they were registered. */
final class RegisterFilling {

  private static final String[] PRONOUNS = {"", "she/her", "he/him", "they/them"};

  private final Ground ground;
  private final Names names;
  private final List<PatientId> patients = new ArrayList<>();
  private final List<Found> found = new ArrayList<>();

  private record Found(String token, UUID patient) {}

  RegisterFilling(Ground ground) {
    this.ground = ground;
    this.names = new Names(ground.random());
  }

  List<PatientId> fill(Connection database) throws SQLException {
    try (var rows = Batch.of(database, "patient", RegisterRow.COLUMNS);
        var contacts =
            Batch.of(
                database,
                "contact",
                "id, version, patient, kind, name, relationship, phone, recorded_at");
        var audit = Batch.of(database, "audit_event", Ground.AUDIT)) {
      for (int i = 0; i < ground.patients(); i++) {
        var since = Ground.at(ground.day().minusDays(700 - 690L * i / ground.patients()), NOON);
        var row = RegisterRow.of(number(i), patient(), ground.by(), since.toInstant());
        var id = row.id().value();
        patients.add(row.id());
        rows.add(row.values());
        row.tokens().forEach(token -> found.add(new Found(token, id)));
        contacts.add(
            Ids.next(),
            0L,
            id,
            "EMERGENCY",
            names.given() + " " + names.family(),
            "",
            phone(),
            since);
        ground.audit(audit, since, "PatientRegistered", id, id, "");
      }
    }
    try (var statement = database.createStatement()) {
      statement.execute("alter sequence chart_number restart with " + (ground.patients() + 1));
    }
    return patients;
  }

  /** In the order of the tokens, so that the tree grows at its end. */
  void index(Connection database) throws SQLException {
    found.sort(Comparator.comparing(Found::token).thenComparing(Found::patient));
    try (var tokens = Batch.of(database, "patient_search", "token, patient")) {
      for (var one : found) {
        tokens.add(one.token(), one.patient());
      }
    }
    found.clear();
  }

  static String number(int index) {
    return "AG-%06d".formatted(index + 1);
  }

  private NewPatient patient() {
    var random = ground.random();
    var given = names.given();
    var family = names.family();
    var preferred = random.nextInt(12) == 0 ? names.given() : "";
    return new NewPatient(
        given,
        family,
        preferred,
        PRONOUNS[random.nextInt(PRONOUNS.length)],
        LocalDate.of(1940 + random.nextInt(66), 1, 1).plusDays(random.nextInt(365)),
        SexAtBirth.values()[random.nextInt(2)],
        phone(),
        (given + "." + family + random.nextInt(1000) + "@example.org").toLowerCase(Locale.ROOT),
        1 + random.nextInt(900) + " Example Street, Springfield",
        ground.sites().get(random.nextInt(ground.sites().size())));
  }

  private String phone() {
    var random = ground.random();
    return "(%03d) %03d-%04d"
        .formatted(201 + random.nextInt(700), 200 + random.nextInt(800), random.nextInt(10_000));
  }

  private static final LocalTime NOON = LocalTime.NOON;
}
