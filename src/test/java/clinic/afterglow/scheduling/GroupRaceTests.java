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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** What happens when everybody wants the last places of a group. */
@ClinicTest
class GroupRaceTests {

  static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
  static final int PEOPLE = 40;
  static final int PLACES = 5;
  static final int THREADS = 16;

  @Autowired Groups groups;
  @Autowired Appointments appointments;
  @Autowired Sites sites;
  @Autowired Patients patients;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  Clinics clinic;

  @BeforeEach
  void standStill() {
    clock.set(at(MONDAY.minusDays(10), "09:00"));
    clinic = Clinics.open(acting, sites, patients, 1, 1, PEOPLE);
  }

  @Test
  void fillsAGroupToItsLastPlaceAndNoFurther() {
    var group = plan();

    var answers = race(PEOPLE, i -> groups.join(group, clinic.patients().get(i)));

    assertThat(answers).filteredOn(AppointmentId.class::isInstance).hasSize(PLACES);
    assertThat(answers).filteredOn(GroupFull.class::isInstance).hasSize(PEOPLE - PLACES);
    assertThat(participants(group)).hasSize(PLACES);
  }

  @Test
  void takesEverybodyAlongWhenItMovesWhileTheyJoin() {
    var group = plan();

    race(
        PEOPLE,
        i -> {
          if (i % 8 == 4) {
            groups.move(group, place(at(MONDAY, "08:00").plusSeconds(1800L * (i / 8))));
            return "moved";
          }
          return groups.join(group, clinic.patients().get(i));
        });

    var start = acting.as(Role.FRONT_DESK, () -> groups.details(group)).start();
    assertThat(participants(group))
        .isNotEmpty()
        .hasSizeLessThanOrEqualTo(PLACES)
        .extracting(Visit::start)
        .containsOnly(start);
  }

  private GroupId plan() {
    return acting.as(
        Role.FRONT_DESK,
        () ->
            groups.plan(
                new NewGroup(
                    clinic.site(),
                    place(at(MONDAY, "10:00")),
                    Duration.ofMinutes(60),
                    new GroupOutline("Circle", "", PLACES))));
  }

  private GroupPlace place(Instant start) {
    return new GroupPlace(
        clinic.chairs().getFirst(), clinic.clinicians().getFirst(), Optional.empty(), start);
  }

  private List<Visit> participants(GroupId group) {
    return acting.as(Role.FRONT_DESK, () -> groups.participants(group));
  }

  /** What each attempt got, or the fact that stopped it. */
  private List<Object> race(int attempts, IntFunction<Object> attempt) {
    var frontDesk = acting.member(Role.FRONT_DESK);
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      var running =
          IntStream.range(0, attempts)
              .mapToObj(i -> threads.submit(() -> acting.as(frontDesk, () -> attempt.apply(i))))
              .toList();
      return running.stream().map(GroupRaceTests::answer).toList();
    }
  }

  private static Object answer(Future<Object> running) {
    try {
      return running.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof NotPossible fact) {
        return fact;
      }
      if (failed.getCause() instanceof OptimisticLockingFailureException meanwhile) {
        return meanwhile;
      }
      throw new AssertionError("neither done nor told why not", failed.getCause());
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }
}
