package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.NewSite;
import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.RoomKind;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.Ids;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.NewPatient;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.patients.SexAtBirth;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A site of its own for a test: chairs, clinicians, patients, open on weekdays from 8 to 18. */
public record Clinics(
    SiteId site, List<RoomId> chairs, List<UserId> clinicians, List<PatientId> patients) {

  public static final ZoneId ZONE = ZoneId.of("America/New_York");

  public static Clinics open(
      Acting acting, Sites sites, Patients patients, int chairs, int clinicians, int people) {
    var name = "Site " + Ids.next();
    var site = acting.as(Role.DIRECTOR, () -> sites.open(new NewSite(name, ZONE, weekdays())));
    return new Clinics(
        site,
        many(
            chairs,
            i -> acting.as(Role.DIRECTOR, () -> sites.addRoom(site, "Chair " + i, RoomKind.CHAIR))),
        many(clinicians, i -> acting.open("clinician" + i + Ids.next(), Role.THERAPIST)),
        many(
            people,
            i ->
                acting.as(Role.FRONT_DESK, () -> patients.register(patient("Visitor" + i, site)))));
  }

  public static NewPatient patient(String familyName, SiteId site) {
    return new NewPatient(
        "Robin",
        familyName,
        "",
        "",
        LocalDate.of(1980, 5, 17),
        SexAtBirth.FEMALE,
        "212 555 0100",
        "robin@example.org",
        null,
        site);
  }

  public static Instant at(LocalDate day, String time) {
    return day.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
  }

  public NewAppointment visit(int patient, int chair, int clinician, Instant start, int minutes) {
    return new NewAppointment(
        patients.get(patient),
        AppointmentKind.DOSING,
        site,
        chairs.get(chair),
        clinicians.get(clinician),
        start,
        Duration.ofMinutes(minutes));
  }

  private static Map<DayOfWeek, OpeningHours> weekdays() {
    var hours = new TreeMap<DayOfWeek, OpeningHours>();
    Stream.of(DayOfWeek.values())
        .filter(day -> day.getValue() < 6)
        .forEach(day -> hours.put(day, new OpeningHours(LocalTime.of(8, 0), LocalTime.of(18, 0))));
    return hours;
  }

  private static <T> List<T> many(int count, Function<Integer, T> made) {
    return IntStream.range(0, count).boxed().map(made).toList();
  }
}
