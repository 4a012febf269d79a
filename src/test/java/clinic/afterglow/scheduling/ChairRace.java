package clinic.afterglow.scheduling;

import static clinic.afterglow.scheduling.Clinics.at;

import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.Race;
import java.time.LocalDate;
import java.util.List;

/** Everybody wants the same chair on the same morning; a clinic of one chair. */
public record ChairRace(Appointments appointments, Acting acting, Clinics clinic) {

  public static final int DESKS = 64;

  /** Each covers 10:00 to 10:30, so no two of them fit. */
  private static final List<String> STARTS = List.of("09:00", "09:15", "09:30", "09:45", "10:00");

  static final int MINUTES = 90;

  /** One round: for one patient after the other, with one clinician after the other. */
  public List<Race.Answer> on(LocalDate day, int attempts) {
    var frontDesk = acting.member(Role.FRONT_DESK);
    return Race.of(
        DESKS, attempts, i -> acting.as(frontDesk, () -> appointments.book(wanted(day, i))));
  }

  private NewAppointment wanted(LocalDate day, int attempt) {
    return clinic.visit(
        attempt % clinic.patients().size(),
        0,
        attempt % clinic.clinicians().size(),
        at(day, STARTS.get(attempt % STARTS.size())),
        MINUTES);
  }

  /** As many open days as there are rounds. */
  public static List<LocalDate> days(LocalDate first, int rounds) {
    return first
        .datesUntil(first.plusDays(2L * rounds + 2))
        .filter(day -> day.getDayOfWeek().getValue() < 6)
        .limit(rounds)
        .toList();
  }
}
