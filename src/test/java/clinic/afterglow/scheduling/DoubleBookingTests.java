package clinic.afterglow.scheduling;

import static clinic.afterglow.scheduling.Clinics.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.NotPossible;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What happens when everybody wants the same chair (reliability, 1.2). */
@ClinicTest
class DoubleBookingTests {

  static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
  static final int ATTEMPTS = 200;
  static final int THREADS = 16;

  @Autowired Appointments appointments;
  @Autowired Sites sites;
  @Autowired Patients patients;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  @Autowired JdbcTemplate database;

  @BeforeEach
  void standStill() {
    clock.set(at(MONDAY.minusDays(10), "09:00"));
  }

  @Test
  void givesOneChairToOneOfManyWhoWantOverlappingTimes() throws Exception {
    var clinic = Clinics.open(acting, sites, patients, 1, 1, 20);
    knowEverybody(clinic);
    // Each covers 10:00 to 10:30, so no two fit.
    var starts = List.of("09:00", "09:15", "09:30", "09:45", "10:00");

    var answers =
        race(i ->
            appointments.bookAll(
                List.of(clinic.visit(i % 20, 0, 0, at(MONDAY, starts.get(i % 5)), 90))));

    assertThat(answers).filteredOn(List.class::isInstance).hasSize(1);
    assertThat(answers).filteredOn(SlotTaken.class::isInstance).hasSize(ATTEMPTS - 1);
    assertThat(appointments(clinic)).hasSize(1 + clinic.patients().size());
    assertThat(slots(clinic)).isEqualTo(3 * 6 + 3 * clinic.patients().size());
  }

  @Test
  void booksAllOrNoneForEachOfManyAtOnce() throws Exception {
    var clinic = Clinics.open(acting, sites, patients, 2, 3, 40);

    var answers =
        race(i ->
            appointments.bookAll(
                IntStream.range(0, 6)
                    .mapToObj(n -> clinic.visit(i % 40, (i + n) % 2, (i + n) % 3, start(i, n), 120))
                    .toList()));

    long won = answers.stream().filter(List.class::isInstance).count();
    assertThat(won).isPositive();
    assertThat(answers).filteredOn(SlotTaken.class::isInstance).hasSize((int) (ATTEMPTS - won));
    assertThat(appointments(clinic)).hasSize((int) won * 6);
    assertThat(slots(clinic)).isEqualTo((int) won * 6 * 3 * 8);
    assertThat(overlaps(clinic)).isZero();
  }

  /** Books everybody once before, so that the race is about rows that are there. */
  private void knowEverybody(Clinics clinic) {
    var earlier = MONDAY.minusDays(3);
    acting.as(
        Role.FRONT_DESK,
        () -> {
          IntStream.range(0, clinic.patients().size())
              .mapToObj(i -> clinic.visit(i, 0, 0, at(earlier, "08:00").plusSeconds(900L * i), 15))
              .forEach(appointments::book);
        });
  }

  private static Instant start(int attempt, int nth) {
    var hour = 8 + (attempt * 7 + nth) % 8;
    return at(MONDAY.plusDays(List.of(0, 2, 4, 7, 9, 11).get(nth)), "%02d:00".formatted(hour));
  }

  /** What each attempt got: what it booked, or the fact that stopped it. */
  private List<Object> race(IntFunction<Object> attempt) throws Exception {
    var frontDesk = acting.member(Role.FRONT_DESK);
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      var running =
          IntStream.range(0, ATTEMPTS)
              .mapToObj(i -> threads.submit(() -> acting.as(frontDesk, () -> attempt.apply(i))))
              .toList();
      return running.stream().map(DoubleBookingTests::answer).toList();
    }
  }

  private static Object answer(java.util.concurrent.Future<Object> running) {
    try {
      return running.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof NotPossible fact) {
        return fact;
      }
      throw new AssertionError("neither booked nor told why not", failed.getCause());
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  private Collection<String> appointments(Clinics clinic) {
    return database.queryForList(
        "select status from appointment where site = ?", String.class, clinic.site().value());
  }

  private int slots(Clinics clinic) {
    return count(
        """
        select count(*) from appointment_slot s
        join appointment a on a.id = s.appointment where a.site = ?
        """,
        clinic);
  }

  private int overlaps(Clinics clinic) {
    return count(
        """
        select count(*) from appointment a join appointment b
        on a.id < b.id and a.starts_at < b.ends_at and b.starts_at < a.ends_at
        and (a.room = b.room or a.clinician = b.clinician or a.patient = b.patient)
        where a.site = ?
        """,
        clinic);
  }

  private int count(String sql, Clinics clinic) {
    var count = database.queryForObject(sql, Integer.class, clinic.site().value());
    return count == null ? 0 : count;
  }
}
