package clinic.afterglow.series;

import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteCalendar;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.Busy;
import clinic.afterglow.scheduling.Roster;
import clinic.afterglow.scheduling.RosterWeek;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small clinics in which next to nothing fits: the ones a planner gets wrong. */
final class RandomClinics {

  static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final ZoneId ZONE = ZoneId.of("America/New_York");

  private final Random random;

  private RandomClinics(long seed) {
    this.random = new Random(seed);
  }

  static PlanningProblem of(long seed) {
    return new RandomClinics(seed).problem();
  }

  private PlanningProblem problem() {
    var chairs = many(1 + random.nextInt(2), RoomId::next);
    var clinicians = many(1 + random.nextInt(2), UserId::next);
    var patient = PatientId.next();
    var calendar = calendar();
    return new PlanningProblem(
        protocol(),
        calendar,
        chairs,
        clinicians,
        patient,
        Stream.concat(offDuty(clinicians), busy(calendar, chairs, clinicians, patient).stream())
            .toList(),
        doses(),
        wishes(chairs, clinicians),
        calendar.instant(MONDAY, LocalTime.of(random.nextInt(11), 10)),
        MONDAY.plusDays(random.nextInt(4)));
  }

  private Protocol protocol() {
    var first = phase(2 + random.nextInt(3), 5 + random.nextInt(7));
    var phases =
        random.nextInt(4) == 0
            ? List.of(first, phase(1 + random.nextInt(2), 2 + random.nextInt(3)))
            : List.of(first);
    return new Protocol(phases, Duration.ofMinutes(60 + 60L * random.nextInt(2)));
  }

  private Phase phase(int sessions, int days) {
    var pattern =
        random.nextBoolean()
            ? Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)
            : Set.<DayOfWeek>of();
    return new Phase(sessions, days, pattern, 1 + random.nextInt(3), 2 + random.nextInt(2));
  }

  /** A roster of the first clinician, another one from the second week on. */
  private Stream<Busy> offDuty(List<UserId> clinicians) {
    if (random.nextInt(3) > 0) {
      return Stream.empty();
    }
    var roster =
        new Roster(
            List.of(
                week(MONDAY, LocalTime.of(8, 30)), week(MONDAY.plusDays(7), LocalTime.of(9, 0))));
    return roster.away(clinicians.getFirst(), ZONE, MONDAY, MONDAY.plusDays(90));
  }

  private RosterWeek week(LocalDate from, LocalTime begins) {
    return new RosterWeek(
        from,
        random.nextInt(6) == 0,
        Stream.of(DayOfWeek.values())
            .filter(_ -> random.nextInt(5) > 0)
            .collect(
                Collectors.toMap(day -> day, _ -> new OpeningHours(begins, LocalTime.of(10, 45)))));
  }

  private PlanningProblem.OtherDoses doses() {
    return random.nextInt(3) > 0
        ? PlanningProblem.OtherDoses.NONE
        : new PlanningProblem.OtherDoses(
            List.of(MONDAY.plusDays(random.nextInt(12))), 1 + random.nextInt(2));
  }

  private PatientWishes wishes(List<RoomId> chairs, List<UserId> clinicians) {
    Set<DayOfWeek> days =
        random.nextInt(4) > 0
            ? Set.of()
            : Stream.of(DayOfWeek.values())
                .filter(_ -> random.nextInt(5) > 0)
                .collect(Collectors.toSet());
    return new PatientWishes(
        LocalTime.of(8 + random.nextInt(4), 0),
        days,
        Optional.of(LocalTime.of(8, 45)).filter(_ -> random.nextInt(6) == 0),
        Optional.of(LocalTime.of(10, 30)).filter(_ -> random.nextInt(6) == 0),
        Optional.of(chairs.getLast()).filter(_ -> random.nextInt(3) == 0),
        Optional.of(clinicians.getLast()).filter(_ -> random.nextInt(3) == 0));
  }

  private SiteCalendar calendar() {
    var hours = new EnumMap<DayOfWeek, OpeningHours>(DayOfWeek.class);
    Stream.of(DayOfWeek.values())
        .filter(_ -> random.nextInt(7) > 0)
        .forEach(day ->
            hours.put(
                day,
                new OpeningHours(LocalTime.of(8, 0), LocalTime.of(9 + random.nextInt(3), 30))));
    var closures = new TreeMap<LocalDate, String>();
    MONDAY
        .datesUntil(MONDAY.plusDays(16))
        .filter(_ -> random.nextInt(12) == 0)
        .forEach(day -> closures.put(day, "Holiday"));
    return new SiteCalendar(SiteId.next(), ZONE, hours, closures);
  }

  private List<Busy> busy(
      SiteCalendar calendar, List<RoomId> chairs, List<UserId> clinicians, PatientId patient) {
    var resources = new ArrayList<UUID>();
    chairs.forEach(chair -> resources.add(chair.value()));
    clinicians.forEach(clinician -> resources.add(clinician.value()));
    resources.add(patient.value());
    var busy = new ArrayList<Busy>();
    for (int i = random.nextInt(30); i > 0; i--) {
      var resource = resources.get(random.nextInt(resources.size()));
      var start =
          calendar.instant(
              MONDAY.plusDays(random.nextInt(15)),
              LocalTime.of(8 + random.nextInt(4), 15 * random.nextInt(4)));
      busy.add(new Busy(resource, start, start.plusSeconds(900L * (1 + random.nextInt(12)))));
    }
    return busy;
  }

  private static <T> List<T> many(int count, Supplier<T> made) {
    return Stream.generate(made).limit(count).toList();
  }
}
