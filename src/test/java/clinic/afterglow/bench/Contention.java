package clinic.afterglow.bench;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.ChairRace;
import clinic.afterglow.scheduling.Clinics;
import clinic.afterglow.security.Role;
import clinic.afterglow.series.ClearedPatients;
import clinic.afterglow.series.SeriesPlans;
import clinic.afterglow.series.SeriesRace;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.Race;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * R1 and R2: how long those wait who come too late, when everybody wants one chair and when fifty
 * desks book whole series. That nothing is booked twice is a matter of the tests.
 */
final class Contention {

  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
  private static final double SUMMIT_MILLIS = 2_000;
  private static final int ATTEMPTS = 1_000;
  private static final int SERIES = 200;
  private static final int SERIES_DESKS = 50;
  private static final int SERIES_CHAIRS = 12;
  private static final double NANOS = 1e6;

  private final BenchClinic clinic;
  private final Acting acting;

  private Contention(BenchClinic clinic) {
    this.clinic = clinic;
    this.acting = clinic.bean(Acting.class);
  }

  /** A line for each race, the last word telling whether it holds. */
  static String report(BenchClinic clinic, int rounds) {
    clinic.actAs(Role.FRONT_DESK);
    var contention = new Contention(clinic);
    return contention.oneChair(rounds) + "%n".formatted() + contention.series();
  }

  private String oneChair(int rounds) {
    var race = new ChairRace(clinic.bean(Appointments.class), acting, place(1, 4, 20));
    var answers = new ArrayList<Race.Answer>();
    for (var day : ChairRace.days(MONDAY, rounds)) {
      answers.addAll(race.on(day, ATTEMPTS));
    }
    var name =
        "R1  one chair, %d desks, %d rounds of %,d attempts"
            .formatted(ChairRace.DESKS, rounds, ATTEMPTS);
    return line(name, answers, count(answers) == rounds);
  }

  private String series() {
    var place = place(SERIES_CHAIRS, SERIES_CHAIRS, SERIES);
    var race =
        new SeriesRace(clinic.bean(SeriesPlans.class), acting, place, MONDAY)
            .cleared(clinic.bean(ClearedPatients.class));
    var answers = race.run(SERIES_DESKS);
    return line(
        "R2  %d series, %d desks".formatted(SERIES, SERIES_DESKS), answers, count(answers) > 0);
  }

  private Clinics place(int chairs, int clinicians, int people) {
    return Clinics.open(
        acting, clinic.bean(Sites.class), clinic.bean(Patients.class), chairs, clinicians, people);
  }

  private static long count(List<Race.Answer> answers) {
    return answers.stream().filter(Race.Answer::won).count();
  }

  private static String line(String name, List<Race.Answer> answers, boolean exact) {
    var told =
        answers.stream()
            .filter(answer -> !answer.won())
            .mapToDouble(answer -> answer.took().toNanos() / NANOS)
            .sorted()
            .toArray();
    double longest = Statistics.quantile(told, 1);
    return "%s: %,d booked, %,d told in %.0f ms (median), %.0f (p99), %.0f at most (<= %,.0f)  %s"
        .formatted(
            name,
            count(answers),
            told.length,
            Statistics.quantile(told, 0.5),
            Statistics.quantile(told, 0.99),
            longest,
            SUMMIT_MILLIS,
            exact && longest <= SUMMIT_MILLIS ? "pass" : "MISS");
  }
}
