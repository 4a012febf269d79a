package clinic.afterglow.booster;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.patients.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/**
 * Puts a row of the recall list into the words of the clinic, by the day of its site.
 *
 * @param window days that a dose may be early or late
 * @param rescreen days after which the patient is screened again
 * @param readsScales whether the reader may see scores
 */
record RecallRow(Instant now, int window, int rescreen, boolean readsScales)
    implements RowMapper<DueBooster> {

  private static final StepsConverter STEPS = new StepsConverter();

  @Override
  public DueBooster mapRow(ResultSet row, int number) throws SQLException {
    var zone = ZoneId.of(row.getString("time_zone"));
    var today = now.atZone(zone).toLocalDate();
    var lastDose = row.getObject("last_dose", LocalDate.class);
    var due = row.getObject("next_due", LocalDate.class);
    var trigger = trigger(row);
    return new DueBooster(
        row.getObject("id", UUID.class),
        new PatientId(row.getObject("patient", UUID.class)),
        row.getString("patient_name"),
        row.getString("phone"),
        new SiteId(row.getObject("site", UUID.class)),
        zone,
        rhythm(row),
        row.getInt("given"),
        lastDose,
        row.getObject("asks_on", LocalDate.class),
        recall(due, trigger.isPresent(), today),
        due != null && today.isAfter(DueWindow.around(due, window).until()),
        trigger,
        Rescreening.owed(lastDose, day(row, "screened_at", zone), today, rescreen),
        row.getObject("appointment", UUID.class) != null,
        contact(row));
  }

  private static Recall recall(@Nullable LocalDate due, boolean triggered, LocalDate today) {
    if (due == null) {
      return triggered ? Recall.TRIGGERED : Recall.SCALE_DUE;
    }
    return due.isBefore(today) ? Recall.OVERDUE : Recall.DUE;
  }

  private static BoosterRhythm rhythm(ResultSet row) throws SQLException {
    return switch (BoosterMode.valueOf(row.getString("mode"))) {
      case FIXED -> new BoosterRhythm.EveryMonths(row.getInt("months"));
      case SYMPTOM -> new BoosterRhythm.BySymptoms();
      case TAPER -> new BoosterRhythm.Taper(STEPS.convertToEntityAttribute(row.getString("steps")));
    };
  }

  private Optional<OpenTrigger> trigger(ResultSet row) throws SQLException {
    var since = row.getObject("since", LocalDate.class);
    if (since == null) {
      return Optional.empty();
    }
    var rules = EnumSet.noneOf(TriggerRule.class);
    if (row.getBoolean("by_score")) {
      rules.add(TriggerRule.SCORE);
    }
    if (row.getBoolean("by_rise")) {
      rules.add(TriggerRule.RISE);
    }
    var end = Optional.ofNullable(row.getObject("series_end", Integer.class));
    var trigger = new OpenTrigger(since, rules, Optional.of(row.getInt("score")), end);
    return Optional.of(readsScales ? trigger : trigger.withoutValues());
  }

  private static Optional<LastContact> contact(ResultSet row) throws SQLException {
    var outcome = row.getString("outcome");
    return outcome == null
        ? Optional.empty()
        : Optional.of(
            new LastContact(
                ContactOutcome.valueOf(outcome),
                row.getObject("contacted_at", OffsetDateTime.class).toInstant()));
  }

  private static @Nullable LocalDate day(ResultSet row, String column, ZoneId zone)
      throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.atZoneSameInstant(zone).toLocalDate();
  }
}
