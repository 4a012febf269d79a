package clinic.afterglow.series;

import clinic.afterglow.clinic.PolicyVersion;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.PatientId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A series as it stands.
 *
 * @param planned how many doses it is for
 * @param spanDays the day number of the last dose given or planned
 * @param sessions in the order of their dates, missed ones and replacements too
 * @param warnings what a prescriber should look at
 */
public record SeriesDetails(
    SeriesId id,
    PatientId patient,
    SiteId site,
    Route route,
    SeriesStatus status,
    PolicyVersion judgedBy,
    int planned,
    int administered,
    int windowDays,
    int spanDays,
    List<SeriesSessionDetails> sessions,
    List<Objection> warnings) {

  /** 1 on the date of the first dose. */
  public int dayNumber(LocalDate date) {
    return Days.between(sessions.getFirst().date(), date) + 1;
  }

  /** Whether a missed session still waits for a replacement. */
  public boolean waitsForReplacement(SeriesSessionDetails session) {
    return status.open()
        && session.status().missed()
        && sessions.stream()
            .noneMatch(one -> one.replaces().filter(session.id()::equals).isPresent());
  }

  public SeriesSessionDetails session(UUID id) {
    return sessions.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }
}
