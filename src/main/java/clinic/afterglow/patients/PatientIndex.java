package clinic.afterglow.patients;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps and asks the index of patients, in the transaction of whoever changes a patient. */
@Component
class PatientIndex {

  private static final String COLUMNS =
      "select p.id, p.chart_number, p.given_name, p.family_name, p.preferred_name,"
          + " p.date_of_birth, p.phone from patient p ";
  private static final int WHOLE_PHONE = 10;

  private final JdbcTemplate rows;
  private final JdbcClient database;

  PatientIndex(JdbcTemplate rows, JdbcClient database) {
    this.rows = rows;
    this.database = database;
  }

  void add(Patient patient) {
    var tokens =
        SearchTokens.of(patient).stream()
            .map(token -> new Object[] {token, patient.getId().value()})
            .toList();
    rows.batchUpdate("insert into patient_search (token, patient) values (?, ?)", tokens);
  }

  void replace(Patient patient) {
    rows.update("delete from patient_search where patient = ?", patient.getId().value());
    add(patient);
  }

  /**
   * Most patients are met under one token, so that as many tokens as hits are enough. Only when the
   * same patients came several times, and there is more, it is asked again with more tokens.
   */
  List<PatientHit> search(SearchQuestion question, int limit) {
    var met = met(question, limit);
    var hits = met.stream().distinct().toList();
    return met.size() < limit || hits.size() == limit
        ? hits
        : met(question, question.tokens(limit)).stream().distinct().limit(limit).toList();
  }

  private List<PatientHit> met(SearchQuestion question, int tokens) {
    return database
        .sql(question.sql())
        .params(question.values())
        .param("tokens", tokens)
        .query((row, _) -> hit(row))
        .list();
  }

  List<PatientHit> page(String fromName, @Nullable UUID after, int most) {
    var more = after == null ? "" : "and (p.sort_name > :name or p.id > :after) ";
    var query =
        database
            .sql(
                COLUMNS
                    + "where p.sort_name >= :name "
                    + more
                    + "order by p.sort_name, p.id limit :most")
            .param("name", fromName)
            .param("most", most);
    var bound = after == null ? query : query.param("after", after);
    return bound.query((row, _) -> hit(row)).list();
  }

  List<PatientHit> registeredSince(Instant since, int most) {
    return database
        .sql(COLUMNS + "where p.registered_at >= :since order by p.registered_at desc limit :most")
        .param("since", since.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query((row, _) -> hit(row))
        .list();
  }

  /** Those of the same name born on the same day, and those with the same phone. */
  List<PatientHit> similar(String sortName, LocalDate dateOfBirth, String phone) {
    var digits = SearchWords.digits(phone);
    var samePhone =
        digits.length() < WHOLE_PHONE
            ? ""
            : " union "
                + COLUMNS
                + "join patient_search s on s.patient = p.id where s.token = :phone";
    var query =
        database
            .sql(COLUMNS + "where p.sort_name = :name and p.date_of_birth = :day" + samePhone)
            .param("name", sortName)
            .param("day", dateOfBirth);
    var bound =
        samePhone.isEmpty()
            ? query
            : query.param("phone", digits.substring(digits.length() - WHOLE_PHONE));
    return bound.query((row, _) -> hit(row)).list();
  }

  private static PatientHit hit(ResultSet row) throws SQLException {
    return new PatientHit(
        new PatientId(row.getObject("id", UUID.class)),
        row.getString("chart_number"),
        PatientHit.name(
            row.getString("given_name"),
            row.getString("family_name"),
            row.getString("preferred_name")),
        row.getObject("date_of_birth", LocalDate.class),
        row.getString("phone"));
  }
}
