package clinic.afterglow.series;

import clinic.afterglow.kernel.Route;
import clinic.afterglow.scheduling.Clinics;
import clinic.afterglow.security.Role;
import clinic.afterglow.series.SeriesProposal.Feasible;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.Race;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Many desks book a series at the same moment, one for each patient of a clinic. */
public record SeriesRace(SeriesPlans plans, Acting acting, Clinics clinic, LocalDate from) {

  public static final int MINUTES = 120;

  private static final List<LocalTime> TIMES =
      Stream.of("09:00", "10:00", "11:00", "13:00", "15:00").map(LocalTime::parse).toList();

  /** All of them may be treated. */
  public SeriesRace cleared(ClearedPatients cleared) {
    clinic.patients().forEach(cleared::clear);
    return this;
  }

  /**
   * Every desk has its plan before anybody books, so that many of them want the same chair or the
   * same clinician, and most want something that another has wanted too.
   */
  public List<Race.Answer> run(int desks) {
    var frontDesk = acting.member(Role.FRONT_DESK);
    int series = clinic.patients().size();
    var wanted =
        Race.of(desks, series, i -> acting.as(frontDesk, () -> best(i))).stream()
            .sorted(Comparator.comparing(Race.Answer::attempt))
            .map(answer -> (SeriesPlan) answer.got())
            .toList();
    return Race.of(
        desks,
        series,
        i ->
            acting.as(
                frontDesk, () -> plans.book(wish(i), wanted.get(i), Optional.<String>empty())));
  }

  private SeriesPlan best(int patient) {
    return ((Feasible) plans.propose(wish(patient))).best();
  }

  SeriesWish wish(int patient) {
    var chairs = clinic.chairs();
    var clinicians = clinic.clinicians();
    return new SeriesWish(
        clinic.patients().get(patient),
        clinic.site(),
        Route.INTRAVENOUS,
        ProtocolTemplates.USUAL,
        from,
        PatientWishes.at(TIMES.get(patient % TIMES.size()))
            .with(
                Optional.of(chairs.get(patient % chairs.size())),
                Optional.of(clinicians.get(patient / chairs.size() % clinicians.size()))));
  }
}
