package clinic.afterglow.scheduling;

import static clinic.afterglow.scheduling.Clinics.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.Pool;
import clinic.afterglow.support.Race;
import clinic.afterglow.support.TestClock;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What happens when everybody wants the same chair (reliability, test 1). */
@ClinicTest
class DoubleBookingTests {

  static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
  static final int ATTEMPTS = 200;

  @Autowired Appointments appointments;
  @Autowired Sites sites;
  @Autowired Patients patients;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  @Autowired JdbcTemplate database;
  @Autowired DataSource source;

  @BeforeEach
  void standStill() {
    clock.set(at(MONDAY.minusDays(10), "09:00"));
  }

  @Test
  void givesOneChairToOneOfManyInEachRound() throws SQLException {
    givesOneChairToOneInEachRound(3, ATTEMPTS);
  }

  @Test
  @Tag("faults")
  void givesOneChairToOneOfAThousandInEachOfTwentyRounds() throws SQLException {
    givesOneChairToOneInEachRound(20, 1_000);
  }

  @Test
  void booksAllOrNoneForEachOfManyAtOnce() throws SQLException {
    var clinic = Clinics.open(acting, sites, patients, 2, 3, 40);
    var frontDesk = acting.member(Role.FRONT_DESK);

    var answers =
        Race.of(
            ChairRace.DESKS,
            ATTEMPTS,
            i -> acting.as(frontDesk, () -> appointments.bookAll(six(clinic, i))));

    int won = (int) answers.stream().filter(Race.Answer::won).count();
    assertThat(won).isPositive();
    assertThat(answers)
        .filteredOn(answer -> !answer.won())
        .extracting(Race.Answer::got)
        .hasSize(ATTEMPTS - won)
        .hasOnlyElementsOfType(SlotTaken.class);
    assertThat(BookedRows.of(database, clinic)).isEqualTo(BookedRows.of(won * 6, 120));
    Pool.isWhole(source);
  }

  /** In the first round nobody has ever booked these people and this chair before. */
  private void givesOneChairToOneInEachRound(int rounds, int attempts) throws SQLException {
    var clinic = Clinics.open(acting, sites, patients, 1, 4, 20);
    var race = new ChairRace(appointments, acting, clinic);
    var days = ChairRace.days(MONDAY, rounds);

    for (int round = 0; round < rounds; round++) {
      var answers = race.on(days.get(round), attempts);

      var won = answers.stream().filter(Race.Answer::won).toList();
      assertThat(won).as("winners of round %d", round).hasSize(1);
      var winner = details((AppointmentId) won.getFirst().got());
      assertThat(answers)
          .filteredOn(answer -> !answer.won())
          .hasSize(attempts - 1)
          .allSatisfy(answer -> tellsWhoTookWhat(answer.got(), winner));
      assertThat(BookedRows.of(database, clinic))
          .isEqualTo(BookedRows.of(round + 1, ChairRace.MINUTES));
    }
    Pool.isWhole(source);
  }

  private AppointmentDetails details(AppointmentId id) {
    return acting.as(Role.FRONT_DESK, () -> appointments.details(id));
  }

  private static void tellsWhoTookWhat(Object got, AppointmentDetails winner) {
    assertThat(got)
        .isInstanceOfSatisfying(
            SlotTaken.class,
            taken -> {
              assertThat(taken.holder()).contains(winner.id());
              assertThat(taken.values())
                  .hasSize(5)
                  .endsWith(
                      winner.start().atZone(Clinics.ZONE).toLocalDate(),
                      winner.start().atZone(Clinics.ZONE).toLocalTime(),
                      winner.end().atZone(Clinics.ZONE).toLocalTime());
            });
  }

  private static List<NewAppointment> six(Clinics clinic, int attempt) {
    return IntStream.range(0, 6)
        .mapToObj(nth ->
            clinic.visit(
                attempt % 40, (attempt + nth) % 2, (attempt + nth) % 3, start(attempt, nth), 120))
        .toList();
  }

  private static Instant start(int attempt, int nth) {
    var hour = 8 + (attempt * 7 + nth) % 8;
    return at(MONDAY.plusDays(List.of(0, 2, 4, 7, 9, 11).get(nth)), "%02d:00".formatted(hour));
  }
}
