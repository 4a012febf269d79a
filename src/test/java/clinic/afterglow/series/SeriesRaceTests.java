package clinic.afterglow.series;

import static clinic.afterglow.scheduling.Clinics.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.BookedRows;
import clinic.afterglow.scheduling.Clinics;
import clinic.afterglow.scheduling.SlotTaken;
import clinic.afterglow.security.Role;
import clinic.afterglow.series.SeriesProposal.Feasible;
import clinic.afterglow.series.SeriesProposal.Infeasible;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.Pool;
import clinic.afterglow.support.Race;
import clinic.afterglow.support.TestClock;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What happens when many desks book whole series at the same moment (reliability, test 2). */
@ClinicTest
class SeriesRaceTests {

  static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

  @Autowired SeriesPlans plans;
  @Autowired Appointments appointments;
  @Autowired Sites sites;
  @Autowired Patients patients;
  @Autowired ClearedPatients cleared;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  @Autowired JdbcTemplate database;
  @Autowired DataSource source;

  @BeforeEach
  void standStill() {
    clock.set(at(MONDAY.minusDays(10), "09:00"));
  }

  @Test
  void booksEachOfManySeriesWholeOrNotAtAll() throws SQLException {
    booksEachSeriesWholeOrNotAtAll(16, 16, 3);
  }

  @Test
  @Tag("faults")
  void booksEachOfTwoHundredSeriesByFiftyDesksWholeOrNotAtAll() throws SQLException {
    booksEachSeriesWholeOrNotAtAll(50, 200, 12);
  }

  private void booksEachSeriesWholeOrNotAtAll(int desks, int series, int chairs)
      throws SQLException {
    var clinic = Clinics.open(acting, sites, patients, chairs, chairs, series);
    var race = new SeriesRace(plans, acting, clinic, MONDAY).cleared(cleared);

    var answers = race.run(desks);

    var losers = answers.stream().filter(answer -> !answer.won()).toList();
    assertThat(losers).isNotEmpty().allMatch(answer -> answer.got() instanceof SlotTaken);
    isWhole(clinic, series - losers.size());
    int mended =
        acting.as(
            Role.FRONT_DESK,
            () ->
                losers.stream()
                    .mapToInt(loser -> booksAFreshAlternative(race.wish(loser.attempt())))
                    .sum());
    assertThat(mended).isPositive();
    isWhole(clinic, series - losers.size() + mended);
    Pool.isWhole(source);
  }

  @Test
  void booksOneSeriesForAPatientWhomSeveralDesksBookAtOnce() throws SQLException {
    var clinic = Clinics.open(acting, sites, patients, 2, 2, 1);
    var patient = cleared.clear(clinic.patients().getFirst());
    var frontDesk = acting.member(Role.FRONT_DESK);
    int desks = 8;
    var wanted =
        acting.as(
            Role.FRONT_DESK,
            () ->
                IntStream.range(0, desks)
                    .mapToObj(
                        i -> plan(BookedSeries.wish(clinic, patient, MONDAY.plusDays(21L * i))))
                    .toList());

    var answers =
        Race.of(
            desks,
            desks,
            i ->
                acting.as(
                    frontDesk,
                    () ->
                        plans.book(
                            BookedSeries.wish(clinic, patient, MONDAY.plusDays(21L * i)),
                            wanted.get(i),
                            Optional.empty())));

    assertThat(answers).filteredOn(Race.Answer::won).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> !answer.won())
        .allMatch(answer -> answer.got() instanceof SeriesRefused);
    isWhole(clinic, 1);
    Pool.isWhole(source);
  }

  private void isWhole(Clinics clinic, int series) {
    assertThat(BookedRows.of(database, clinic))
        .isEqualTo(BookedRows.of(series * 6, SeriesRace.MINUTES));
    assertThat(
            database.queryForList(
                """
                select count(p.id) from series s left join series_session p on p.series = s.id
                where s.site = ? group by s.id
                """,
                Integer.class,
                clinic.site().value()))
        .hasSize(series)
        .allMatch(sessions -> sessions == 6);
    assertThat(
            database.queryForObject(
                "select count(*) from medicine_session where site = ?",
                Integer.class,
                clinic.site().value()))
        .isEqualTo(series * 6);
  }

  /** What is offered to who came too late can be booked; 0 when the clinic is full. */
  private int booksAFreshAlternative(SeriesWish wish) {
    var offered =
        switch (plans.propose(wish)) {
          case Feasible found -> Optional.of(found.best());
          case Infeasible no ->
              no.alternatives().stream()
                  .filter(Alternative::bookable)
                  .map(Alternative::plan)
                  .filter(plan -> !plan.needsOverride())
                  .findFirst();
        };
    offered.ifPresent(plan -> plans.book(wish, plan, Optional.empty()));
    return offered.isPresent() ? 1 : 0;
  }

  private SeriesPlan plan(SeriesWish wish) {
    return ((Feasible) plans.propose(wish)).best();
  }
}
