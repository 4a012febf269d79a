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
import clinic.afterglow.series.SmallSeries;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A day of a clinic of twelve chairs and ten clinicians on which forty visits of one to two hours
 * cannot stay as they are: doses of series with their windows and gaps, integrations with theirs,
 * the four weeks around it well booked.
 */
public final class FortyVisits {

  private static final ZoneId ZONE = ZoneId.of("America/New_York");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 18);
  private static final int REACH = 14;
  private static final int VISITS = 40;
  private static final int CHAIRS = 12;
  private static final int CLINICIANS = 10;
  private static final int OPEN_QUARTERS = 40;

  private final Random random;
  private final List<RoomId> chairs = Stream.generate(RoomId::next).limit(CHAIRS).toList();
  private final List<UserId> staff = Stream.generate(UserId::next).limit(CLINICIANS).toList();
  private final List<Busy> busy = new ArrayList<>();
  private final List<RepairVisit> visits = new ArrayList<>();
  private final double load;

  private FortyVisits(long seed, double load) {
    this.random = new Random(seed);
    this.load = load;
  }

  /** The whole site closes for a day: everybody has to come on another. */
  static RepairProblem siteCloses(long seed, double load) {
    var clinic = new FortyVisits(seed, load);
    clinic.around();
    clinic.affected(CLINICIANS);
    clinic.chairs.forEach(chair -> clinic.out(chair.value(), 0, OPEN_QUARTERS));
    return clinic.problem();
  }

  /** Six of ten clinicians are ill for a day: the others take what they can. */
  static RepairProblem sixAreIll(long seed, double load) {
    var clinic = new FortyVisits(seed, load);
    clinic.around();
    clinic.affected(6);
    clinic.staff.subList(0, 6).forEach(ill -> clinic.out(ill.value(), 0, OPEN_QUARTERS));
    return clinic.problem();
  }

  private void around() {
    DAY.minusDays(REACH)
        .datesUntil(DAY.plusDays(REACH + 1L))
        .filter(day -> day.getDayOfWeek().getValue() < 6 && !day.equals(DAY))
        .forEach(day -> {
          int wanted = (int) (load * CLINICIANS * OPEN_QUARTERS / 6);
          for (int tries = 0; wanted > 0 && tries < 5_000; tries++) {
            wanted -= book(day, CLINICIANS, Optional.empty()) ? 1 : 0;
          }
        });
  }

  private void affected(int of) {
    while (visits.size() < VISITS) {
      if (!book(DAY, of, Optional.of(PatientId.next()))) {
        continue;
      }
    }
    visits.sort(Comparator.comparing(visit -> visit.place().start()));
  }

  /** Somewhere at random, if nobody is there. */
  private boolean book(LocalDate day, int clinicians, Optional<PatientId> affected) {
    var chair = chairs.get(random.nextInt(CHAIRS));
    var clinician = staff.get(random.nextInt(clinicians));
    int length = 4 + 2 * random.nextInt(affected.isPresent() ? 2 : 3);
    var start = at(day, random.nextInt(OPEN_QUARTERS - length + 1));
    var end = start.plusSeconds(900L * length);
    if (taken(chair.value(), start, end) || taken(clinician.value(), start, end)) {
      return false;
    }
    affected.ifPresentOrElse(
        patient -> visits.add(visit(patient, new VisitPlace(chair, clinician, start), length)),
        () -> {
          busy.add(new Busy(chair.value(), start, end));
          busy.add(new Busy(clinician.value(), start, end));
        });
    return true;
  }

  private boolean taken(UUID resource, Instant start, Instant end) {
    return busy.stream()
            .anyMatch(one -> one.resource().equals(resource) && one.overlaps(start, end))
        || visits.stream()
            .anyMatch(visit ->
                (visit.place().room().value().equals(resource)
                        || visit.place().clinician().value().equals(resource))
                    && visit.place().start().isBefore(end)
                    && visit.end().isAfter(start));
  }

  private RepairVisit visit(PatientId patient, VisitPlace place, int quarters) {
    var id = AppointmentId.next();
    boolean dose = random.nextInt(4) > 0;
    var days =
        Map.of(
            id,
            DAY,
            AppointmentId.next(),
            DAY.minusDays(2L + random.nextInt(3)),
            AppointmentId.next(),
            DAY.plusDays(3L + random.nextInt(6)));
    return new RepairVisit(
        id,
        patient,
        dose ? AppointmentKind.DOSING : AppointmentKind.INTEGRATION,
        place,
        Duration.ofMinutes(15L * quarters),
        chairs,
        staff,
        dose
            ? Starts.ANY
            : new Starts(place.start().minusSeconds(86_400), place.start().plusSeconds(86_400)),
        Starts.ANY,
        Set.of(),
        dose
            ? Optional.of(SmallSeries.spacing(days, 14, 1 + random.nextInt(2)))
            : Optional.empty());
  }

  private void out(UUID resource, int from, int until) {
    busy.add(new Busy(resource, at(DAY, from), at(DAY, until)));
  }

  private RepairProblem problem() {
    var weekdays =
        Stream.of(DayOfWeek.values())
            .filter(day -> day.getValue() < 6)
            .collect(
                Collectors.toMap(
                    day -> day, _ -> new OpeningHours(LocalTime.of(8, 0), LocalTime.of(18, 0))));
    return new RepairProblem(
        new SiteCalendar(SiteId.next(), ZONE, weekdays, Map.of()),
        visits,
        busy,
        at(DAY, 0).minusSeconds(3_600),
        DAY,
        DAY.plusDays(REACH),
        RepairWishes.NONE);
  }

  private static Instant at(LocalDate day, int quarter) {
    return day.atTime(LocalTime.of(8, 0)).plusMinutes(15L * quarter).atZone(ZONE).toInstant();
  }
}
