package clinic.afterglow.waitlist;

import static clinic.afterglow.scheduling.Clinics.ZONE;
import static clinic.afterglow.scheduling.Clinics.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteCalendar;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.scheduling.NewAppointment;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A Monday, 9 to 11, in a chair with a nurse; the site is open from 8 to 18 on Mondays. */
class FitTests {

  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
  private static final SiteId SITE = SiteId.next();
  private static final RoomId CHAIR = RoomId.next();
  private static final RoomId OTHER = RoomId.next();
  private static final UserId NURSE = new UserId(UUID.randomUUID());
  private static final PatientId PATIENT = new PatientId(UUID.randomUUID());
  private static final AppointmentId VISIT = AppointmentId.next();
  private static final SiteCalendar CALENDAR =
      new SiteCalendar(
          SITE,
          ZONE,
          Map.of(DayOfWeek.MONDAY, new OpeningHours(LocalTime.of(8, 0), LocalTime.of(18, 0))),
          Map.of());

  @ParameterizedTest
  @CsvSource({
    "'', 00:00, 23:59, 0, 09:00",
    "MONDAY, 00:00, 23:59, 0, 09:00",
    "TUESDAY, 00:00, 23:59, 0, ",
    "'', 09:00, 11:00, 0, 09:00",
    "'', 09:15, 11:00, 0, 09:15",
    "'', 09:30, 10:30, 0, 09:30",
    "'', 10:15, 23:59, 0, ",
    "'', 00:00, 09:45, 0, ",
    "'', 00:00, 23:59, 48, 09:00",
    "'', 00:00, 23:59, 49, 10:00",
    "'', 00:00, 23:59, 50, ",
  })
  void findsTheFirstStartThatSuits(
      String days, LocalTime from, LocalTime until, int notice, @Nullable LocalTime start) {
    var wish =
        new WaitWish(new DaysConverter().convertToEntityAttribute(days), from, until, notice);
    assertThat(start(fit(), wish, at(MONDAY.plusDays(3), "09:00"))).isEqualTo(start);
  }

  @ParameterizedTest
  @CsvSource({"09:15, 09:00", "09:00, ", "08:00, "})
  void isEarlierThanTheVisitThatComesForward(LocalTime visit, @Nullable LocalTime start) {
    assertThat(start(fit(), WaitWish.ANY, MONDAY.atTime(visit).atZone(ZONE).toInstant()))
        .isEqualTo(start);
  }

  @Test
  void leavesOutWhatSomebodyElseHasAndNotThePatientsOwnVisit() {
    var own = new Fit.Taken(PATIENT.value(), at(MONDAY, "09:30"), VISIT);
    var others = new Fit.Taken(PATIENT.value(), at(MONDAY, "09:30"), AppointmentId.next());

    assertThat(start(fit(own), WaitWish.ANY, at(MONDAY, "09:30"))).isEqualTo("09:00");
    assertThat(start(fit(others), WaitWish.ANY, at(MONDAY, "14:00"))).isEqualTo("09:45");
  }

  @Test
  void takesAnyFreeRoomWhenAClinicianIsThereAfterAll() {
    var slot = slot(Optional.empty(), at(MONDAY, "07:00"), at(MONDAY, "20:00"));
    var taken = new Fit.Taken(CHAIR.value(), at(MONDAY, "08:00"), AppointmentId.next());

    assertThat(fit(taken).first(slot, waiting(WaitWish.ANY, at(MONDAY, "15:00"))))
        .get()
        .satisfies(place -> {
          assertThat(place.room()).isEqualTo(OTHER);
          assertThat(place.start()).isEqualTo(at(MONDAY, "08:00"));
        });
  }

  private @Nullable LocalTime start(Fit fit, WaitWish wish, Instant visit) {
    var slot =
        new OpenSlot(
            FreedSlotId.next(),
            SITE,
            "",
            ZONE,
            Optional.of(CHAIR),
            "",
            Optional.of(NURSE),
            "",
            Optional.of(AppointmentKind.DOSING),
            at(MONDAY, "09:00"),
            at(MONDAY, "11:00"),
            FreedCause.CANCELLED,
            1);
    return fit.first(slot, waiting(wish, visit))
        .map(NewAppointment::start)
        .map(CALENDAR::time)
        .orElse(null);
  }

  /** Two days before at nine. */
  private static Fit fit(Fit.Taken... taken) {
    return new Fit(
        CALENDAR,
        List.of(CHAIR, OTHER),
        List.of(taken),
        List.of(),
        MONDAY.minusDays(2).atTime(9, 0).atZone(ZONE).toInstant());
  }

  private static OpenSlot slot(Optional<RoomId> room, Instant start, Instant end) {
    return new OpenSlot(
        FreedSlotId.next(),
        SITE,
        "",
        ZONE,
        room,
        "",
        Optional.of(NURSE),
        "",
        Optional.empty(),
        start,
        end,
        FreedCause.ABSENCE,
        1);
  }

  private static Waiting waiting(WaitWish wish, Instant visit) {
    return new Waiting(
        WaitId.next(),
        PATIENT,
        "",
        "",
        SITE,
        ZONE,
        AppointmentKind.DOSING,
        Optional.of(new Waiting.BookedVisit(VISIT, visit, NURSE)),
        Duration.ofMinutes(60),
        wish,
        Instant.EPOCH);
  }
}
