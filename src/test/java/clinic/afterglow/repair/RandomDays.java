package clinic.afterglow.repair;

import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteCalendar;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.repair.RepairVisit.Starts;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.scheduling.Busy;
import clinic.afterglow.series.SeriesSpacing;
import clinic.afterglow.series.SmallSeries;
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
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Small days on which something falls out and next to nothing fits: those a repair gets wrong. */
final class RandomDays {

  private static final ZoneId ZONE = ZoneId.of("America/New_York");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final int MOST = 3;

  private final Random random;
  private final SiteCalendar calendar;
  private final List<RoomId> rooms;
  private final List<UserId> clinicians;
  private final List<PatientId> patients = many(MOST, PatientId::next);
  private final Map<UUID, List<Busy>> taken = new HashMap<>();

  private RandomDays(long seed) {
    this.random = new Random(seed);
    this.rooms = many(1 + random.nextInt(2), RoomId::next);
    this.clinicians = many(1 + random.nextInt(2), UserId::next);
    this.calendar = calendar();
  }

  static RepairProblem of(long seed) {
    return new RandomDays(seed).problem();
  }

  private RepairProblem problem() {
    var booked = new ArrayList<RepairVisit>();
    int wanted = 1 + random.nextInt(MOST);
    for (int tries = 0; booked.size() < wanted && tries < 40; tries++) {
      visit().ifPresent(booked::add);
    }
    booked.sort(java.util.Comparator.comparing(visit -> visit.place().start()));
    var series = series(booked);
    var visits =
        booked.stream()
            .map(visit -> series.visits().containsKey(visit.id()) ? inSeries(visit, series) : visit)
            .toList();
    return new RepairProblem(
        calendar, visits, busy(), now(), MONDAY, MONDAY.plusDays(2), wishes(visits));
  }

  /** The booked visits overlap nowhere. */
  private Optional<RepairVisit> visit() {
    var patient = any(patients);
    var place = new VisitPlace(any(rooms), any(clinicians), at(MONDAY.plusDays(random.nextInt(2))));
    var length = Duration.ofMinutes(15L * (1 + random.nextInt(3)));
    var end = place.start().plus(length);
    var resources = List.of(place.room().value(), place.clinician().value(), patient.value());
    if (resources.stream()
        .flatMap(id -> taken.getOrDefault(id, List.of()).stream())
        .anyMatch(one -> one.overlaps(place.start(), end))) {
      return Optional.empty();
    }
    resources.forEach(id ->
        taken.computeIfAbsent(id, _ -> new ArrayList<>()).add(new Busy(id, place.start(), end)));
    var kind = any(List.of(AppointmentKind.DOSING, AppointmentKind.INTEGRATION));
    return Optional.of(
        new RepairVisit(
            AppointmentId.next(),
            patient,
            kind,
            place,
            length,
            rooms,
            clinicians,
            kind == AppointmentKind.INTEGRATION ? range(place.start()) : Starts.ANY,
            range(place.start()),
            random.nextInt(3) == 0 ? Set.of(MONDAY.plusDays(random.nextInt(3))) : Set.of(),
            Optional.empty()));
  }

  private Starts range(Instant start) {
    return random.nextInt(3) > 0
        ? Starts.ANY
        : new Starts(
            start.minusSeconds(random.nextInt(86_400)), start.plusSeconds(random.nextInt(86_400)));
  }

  /** Doses of the first patient are of one series, with another dose two days later. */
  private SeriesSpacing series(List<RepairVisit> visits) {
    var days = new HashMap<AppointmentId, LocalDate>();
    days.put(AppointmentId.next(), MONDAY.plusDays(2L + random.nextInt(3)));
    visits.stream()
        .filter(visit -> visit.isDose() && visit.patient().equals(patients.getFirst()))
        .forEach(visit -> days.put(visit.id(), calendar.day(visit.place().start())));
    return SmallSeries.spacing(days, 2 + random.nextInt(4), 1 + random.nextInt(2));
  }

  private static RepairVisit inSeries(RepairVisit visit, SeriesSpacing series) {
    return new RepairVisit(
        visit.id(),
        visit.patient(),
        visit.kind(),
        visit.place(),
        visit.length(),
        visit.rooms(),
        visit.clinicians(),
        visit.window(),
        visit.order(),
        visit.notOn(),
        Optional.of(series));
  }

  /** Others have booked too, and somebody or something falls out. */
  private List<Busy> busy() {
    var busy = new ArrayList<Busy>();
    var ids =
        Stream.of(
                rooms.stream().map(RoomId::value),
                clinicians.stream().map(UserId::value),
                patients.stream().map(PatientId::value))
            .flatMap(all -> all)
            .toList();
    for (int i = random.nextInt(6); i > 0; i--) {
      var id = any(ids);
      var start = at(MONDAY.plusDays(random.nextInt(3)));
      busy.add(new Busy(id, start, start.plusSeconds(60L * (5 + random.nextInt(90)))));
    }
    return busy;
  }

  private RepairWishes wishes(List<RepairVisit> visits) {
    if (visits.isEmpty() || random.nextInt(5) > 0) {
      return RepairWishes.NONE;
    }
    var visit = any(visits);
    return random.nextBoolean()
        ? RepairWishes.NONE.leave(visit.id())
        : RepairWishes.NONE.pin(
            visit.id(),
            new VisitPlace(any(rooms), any(clinicians), at(MONDAY.plusDays(random.nextInt(3)))));
  }

  private SiteCalendar calendar() {
    var hours = new HashMap<DayOfWeek, OpeningHours>();
    for (int i = 0; i < 3; i++) {
      hours.put(
          MONDAY.plusDays(i).getDayOfWeek(),
          new OpeningHours(LocalTime.of(8, 0), LocalTime.of(9, 15 + 5 * random.nextInt(4))));
    }
    var closed =
        random.nextInt(4) == 0
            ? Map.of(MONDAY.plusDays(random.nextInt(3)), "Flood")
            : Map.<LocalDate, String>of();
    return new SiteCalendar(SiteId.next(), ZONE, hours, closed);
  }

  private Instant now() {
    return calendar.instant(MONDAY, LocalTime.of(6 + random.nextInt(4), random.nextInt(60)));
  }

  private Instant at(LocalDate day) {
    return calendar.instant(day, LocalTime.of(8, 0).plusMinutes(15L * random.nextInt(4)));
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static <T> List<T> many(int count, Supplier<T> supplier) {
    return Stream.generate(supplier).limit(count).toList();
  }
}
