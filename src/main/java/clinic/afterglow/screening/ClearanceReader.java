package clinic.afterglow.screening;

import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.springframework.stereotype.Component;

/** Reads where patients stand, all of them in one statement. */
@Component
class ClearanceReader {

  private static final String SQL =
      """
      select p.id as patient, s.outcome, s.decided_at, s.decided_by, s.conditions,
        s.reason as words, h.reason as hold, h.placed_at, h.placed_by,
        f.rule_code, f.severity, f.not_known, f.value_text
      from patient p
      left join screening s on s.patient = p.id and s.in_force = true
      left join clearance_hold h on h.patient = p.id and h.released_at is null
      left join screening_finding f on f.screening = s.id
      where p.id in (:patients)
      order by p.id, h.placed_at, f.place
      """;

  private final EntityManager database;
  private final CurrentUser user;

  ClearanceReader(EntityManager database, CurrentUser user) {
    this.database = database;
    this.user = user;
  }

  Standing standing(PatientId patient) {
    return Optional.ofNullable(standings(List.of(patient)).get(patient))
        .orElseThrow(NoSuchRecord::new);
  }

  Map<PatientId, Standing> standings(Collection<PatientId> patients) {
    if (patients.isEmpty()) {
      return Map.of();
    }
    var byPatient =
        rows(patients).stream()
            .collect(
                Collectors.groupingBy(
                    row -> new PatientId(row.get("patient", UUID.class)),
                    LinkedHashMap::new,
                    Collectors.toList()));
    var standings = new LinkedHashMap<PatientId, Standing>();
    byPatient.forEach((patient, rows) -> standings.put(patient, standing(rows)));
    return standings;
  }

  Map<PatientId, Clearance> of(Collection<PatientId> patients) {
    return standings(patients).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().clearance()));
  }

  private List<Tuple> rows(Collection<PatientId> patients) {
    var query = database.createNativeQuery(SQL, Tuple.class).unwrap(NativeQuery.class);
    query
        .addScalar("patient", UUID.class)
        .addScalar("outcome", String.class)
        .addScalar("decided_at", Instant.class)
        .addScalar("decided_by", UUID.class)
        .addScalar("conditions", String.class)
        .addScalar("words", String.class)
        .addScalar("hold", String.class)
        .addScalar("placed_at", Instant.class)
        .addScalar("placed_by", UUID.class)
        .addScalar("rule_code", String.class)
        .addScalar("severity", String.class)
        .addScalar("not_known", Boolean.class)
        .addScalar("value_text", String.class)
        .setParameterList("patients", patients.stream().map(PatientId::value).toList());
    var rows = new ArrayList<Tuple>();
    for (var row : query.getResultList()) {
      rows.add((Tuple) row);
    }
    return rows;
  }

  private Standing standing(List<Tuple> rows) {
    var first = rows.getFirst();
    var findings =
        rows.stream()
            .filter(row -> row.get("rule_code") != null)
            .map(ClearanceReader::found)
            .distinct()
            .toList();
    return new Standing(clearance(first, findings), findings);
  }

  private Clearance clearance(Tuple row, List<Standing.Found> findings) {
    if (row.get("hold") != null) {
      return new Clearance.Held(
          readsWhy() ? "HoldReason." + row.get("hold") : "screening.hold.team",
          at(row, "placed_at"),
          by(row, "placed_by"));
    }
    if (row.get("outcome") == null) {
      return new Clearance.NotScreened();
    }
    var at = at(row, "decided_at");
    var by = by(row, "decided_by");
    return switch (ScreeningOutcome.valueOf(row.get("outcome", String.class))) {
      case CLEARED -> new Clearance.Cleared(at, by);
      case CLEARED_WITH_CONDITIONS ->
          new Clearance.ClearedWithConditions(
              readsWhy() ? Screening.lines(row.get("conditions", String.class)) : List.of(),
              at,
              by);
      case NOT_CLEARED -> new Clearance.NotCleared(reasons(row, findings), at, by);
    };
  }

  private List<Objection> reasons(Tuple row, List<Standing.Found> findings) {
    if (!readsWhy()) {
      return List.of();
    }
    var reasons = new ArrayList<Objection>();
    reasons.add(Objection.hardStop("screening.declined", row.get("words", String.class)));
    findings.stream()
        .map(Standing.Found::objection)
        .filter(Objection::blocks)
        .forEach(reasons::add);
    return reasons;
  }

  private boolean readsWhy() {
    return user.is(Role.THERAPIST, Role.NURSE, Role.PRESCRIBER, Role.DIRECTOR);
  }

  private static Standing.Found found(Tuple row) {
    return new Standing.Found(
        row.get("rule_code", String.class),
        FindingSeverity.valueOf(row.get("severity", String.class)),
        row.get("not_known", Boolean.class),
        FrozenFinding.values(row.get("value_text", String.class)));
  }

  private static Instant at(Tuple row, String column) {
    return row.get(column, Instant.class);
  }

  private static UserId by(Tuple row, String column) {
    return new UserId(row.get(column, UUID.class));
  }
}
