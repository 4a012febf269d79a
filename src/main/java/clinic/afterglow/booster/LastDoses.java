package clinic.afterglow.booster;

import clinic.afterglow.dosing.SessionId;
import clinic.afterglow.dosing.SessionPurpose;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of doses given, for listeners, which may not call a secured service. */
@Component
class LastDoses {

  /**
   * What a dose was for.
   *
   * @param visit null for a session without one
   */
  record Occasion(SessionPurpose purpose, @Nullable AppointmentId visit) {

    boolean inSeries() {
      return purpose == SessionPurpose.SERIES;
    }
  }

  private final JdbcClient client;

  LastDoses(JdbcClient client) {
    this.client = client;
  }

  /** The day of the last dose of the latest series, as the site counted it. */
  Optional<LocalDate> ofSeries(PatientId patient) {
    return client
        .sql(
            """
            select max(o.administered_on) as last_day
            from series r join series_session o on o.series = r.id
            where r.patient = ? and o.status = 'ADMINISTERED'
            """)
        .param(patient.value())
        .query((row, _) -> Optional.ofNullable(row.getObject("last_day", LocalDate.class)))
        .single();
  }

  Occasion occasion(SessionId session) {
    return client
        .sql("select purpose, appointment from medicine_session where id = ?")
        .param(session.value())
        .query((row, _) ->
            new Occasion(
                SessionPurpose.valueOf(row.getString("purpose")),
                Optional.ofNullable(row.getObject("appointment", UUID.class))
                    .map(AppointmentId::new)
                    .orElse(null)))
        .single();
  }
}
