package clinic.afterglow.series;

import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteCalendar;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.Busy;
import clinic.afterglow.series.SeriesProposal.Feasible;
import clinic.afterglow.series.SeriesProposal.Infeasible;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A clinic of twelve chairs and ten clinicians, booked up to a share of its chair hours for sixty
 * days: two hours in the chair, half an hour of a clinician at its beginning.
 */
public final class LoadedClinic {

  private static final ZoneId ZONE = ZoneId.of("America/New_York");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
  private static final int DAYS = 60;
  private static final int CHAIRS = 12;
  private static final int CLINICIANS = 10;
  private static final int QUARTERS = 40;
  private static final int VISIT = 8;
  private static final int CLINICIANS_PART = 2;

  private final Random random;
  private final List<RoomId> chairs = Stream.generate(RoomId::next).limit(CHAIRS).toList();
  private final List<UserId> clinicians = Stream.generate(UserId::next).limit(CLINICIANS).toList();
  private final List<Busy> busy = new ArrayList<>();
  private final PatientId patient = PatientId.next();

  private LoadedClinic(long seed, double load) {
    this.random = new Random(seed);
    MONDAY
        .datesUntil(MONDAY.plusDays(DAYS))
        .filter(day -> day.getDayOfWeek().getValue() < 6)
        .forEach(day -> fill(day, load));
  }

  /**
   * @param load share of the chair hours that is taken, 0 to 1
   */
  public static LoadedClinic of(long seed, double load) {
    return new LoadedClinic(seed, load);
  }

  /**
   * Plans a six-session series from a Wednesday on; how many plans were found, on the nearest other
   * starts when there is none on that day.
   */
  public long plan() {
    return switch (new SeriesPlanner(problem()).propose()) {
      case Feasible found -> found.plans().size();
      case Infeasible no -> no.alternatives().stream().filter(Alternative::bookable).count();
    };
  }

  /** Whether a series can begin on that Wednesday itself. */
  public boolean fitsFromThatDay() {
    return new SeriesPlanner(problem()).propose() instanceof Feasible;
  }

  /** Places two-hour visits at random until the day holds its share. */
  private void fill(LocalDate day, double load) {
    var takenChairs = new HashMap<Integer, boolean[]>();
    var takenPeople = new HashMap<Integer, boolean[]>();
    int wanted = (int) Math.round(load * CHAIRS * QUARTERS / VISIT);
    int placed = 0;
    for (int tries = 0; placed < wanted && tries < 5_000; tries++) {
      int chair = random.nextInt(CHAIRS);
      int person = random.nextInt(CLINICIANS);
      int from = VISIT / 2 * random.nextInt((QUARTERS - VISIT) / (VISIT / 2) + 1);
      if (free(takenChairs, chair, from, VISIT)
          && free(takenPeople, person, from, CLINICIANS_PART)) {
        take(takenChairs, chair, from, VISIT, day, chairs.get(chair).value());
        take(takenPeople, person, from, CLINICIANS_PART, day, clinicians.get(person).value());
        placed++;
      }
    }
  }

  private static boolean free(Map<Integer, boolean[]> taken, int who, int from, int length) {
    var quarters = taken.computeIfAbsent(who, _ -> new boolean[QUARTERS]);
    return IntStream.range(from, from + length).noneMatch(q -> quarters[q]);
  }

  private void take(
      Map<Integer, boolean[]> taken, int who, int from, int length, LocalDate day, UUID id) {
    var quarters = taken.computeIfAbsent(who, _ -> new boolean[QUARTERS]);
    IntStream.range(from, from + length).forEach(q -> quarters[q] = true);
    busy.add(new Busy(id, at(day, from), at(day, from + length)));
  }

  private static Instant at(LocalDate day, int quarter) {
    return day.atTime(LocalTime.of(8, 0)).plusMinutes(15L * quarter).atZone(ZONE).toInstant();
  }

  PlanningProblem problem() {
    var weekdays =
        Stream.of(DayOfWeek.values())
            .filter(day -> day.getValue() < 6)
            .collect(
                Collectors.toMap(
                    day -> day, _ -> new OpeningHours(LocalTime.of(8, 0), LocalTime.of(18, 0))));
    var phase =
        new Phase(6, 14, Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY), 2, 3);
    return new PlanningProblem(
        new Protocol(List.of(phase), Duration.ofMinutes(120)),
        new SiteCalendar(SiteId.next(), ZONE, weekdays, Map.of()),
        chairs,
        clinicians,
        patient,
        busy,
        PlanningProblem.OtherDoses.NONE,
        PatientWishes.at(LocalTime.of(9, 0)),
        at(MONDAY, 0),
        MONDAY.plusDays(2));
  }
}
