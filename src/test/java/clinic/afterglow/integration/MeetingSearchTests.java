package clinic.afterglow.integration;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.RoomKind;
import clinic.afterglow.clinic.RoomSummary;
import clinic.afterglow.clinic.SiteCalendar;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.Ids;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.Busy;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MeetingSearchTests {

  private static final SiteId SITE = new SiteId(Ids.next());
  private static final RoomSummary CHAIR = room("A chair", RoomKind.CHAIR, true);
  private static final RoomSummary ROOM = room("B room", RoomKind.ROOM, true);
  private static final RoomSummary CLOSED_ROOM = room("A closed room", RoomKind.ROOM, false);
  private static final UserId CLINICIAN = UserId.next();
  private static final PatientId PATIENT = PatientId.next();

  /** Monday to Wednesday, 9 to 12, in New York; Tuesday 10 November 2026 closed. */
  private static final SiteCalendar CALENDAR =
      new SiteCalendar(
          SITE,
          ZoneId.of("America/New_York"),
          Map.of(
              DayOfWeek.MONDAY, hours(),
              DayOfWeek.TUESDAY, hours(),
              DayOfWeek.WEDNESDAY, hours()),
          Map.of(LocalDate.of(2026, 11, 10), "Training"));

  @Test
  void takesTheFirstQuarterHourInARoomBeforeAChair() {
    assertThat(search("2026-11-09T13:00:00Z", "2026-11-11T20:00:00Z"))
        .contains(meeting(ROOM, "2026-11-09T14:00:00Z"));
  }

  @Test
  void beginsNoEarlierThanTheWindow() {
    assertThat(search("2026-11-09T14:20:00Z", "2026-11-11T20:00:00Z"))
        .contains(meeting(ROOM, "2026-11-09T14:30:00Z"));
  }

  @Test
  void endsBeforeTheSiteClosesAndSkipsClosedDays() {
    assertThat(search("2026-11-09T16:01:00Z", "2026-11-11T20:00:00Z"))
        .contains(meeting(ROOM, "2026-11-11T14:00:00Z"));
  }

  @Test
  void mayBeginAtTheVeryEndOfTheWindow() {
    assertThat(search("2026-11-11T16:00:00Z", "2026-11-11T16:00:00Z"))
        .contains(meeting(ROOM, "2026-11-11T16:00:00Z"));
    assertThat(search("2026-11-11T16:00:01Z", "2026-11-11T20:00:00Z")).isEmpty();
    assertThat(search("2026-11-11T16:00:00Z", "2026-11-11T15:00:00Z")).isEmpty();
  }

  @Test
  void goesRoundWhatIsTaken() {
    assertThat(
            search(
                "2026-11-09T13:00:00Z",
                "2026-11-11T20:00:00Z",
                busy(CLINICIAN.value(), "2026-11-09T14:00:00Z", 60),
                busy(PATIENT.value(), "2026-11-09T15:00:00Z", 30)))
        .contains(meeting(ROOM, "2026-11-09T15:30:00Z"));
    assertThat(
            search(
                "2026-11-09T13:00:00Z",
                "2026-11-11T20:00:00Z",
                busy(ROOM.id().value(), "2026-11-09T14:45:00Z", 15)))
        .contains(meeting(CHAIR, "2026-11-09T14:00:00Z"));
  }

  private static java.util.Optional<NewMeeting> search(String from, String until, Busy... busy) {
    return new MeetingSearch(
            CALENDAR,
            List.of(CHAIR, ROOM, CLOSED_ROOM),
            List.of(busy),
            CLINICIAN,
            PATIENT,
            Duration.ofMinutes(60))
        .first(Instant.parse(from), Instant.parse(until));
  }

  private static NewMeeting meeting(RoomSummary room, String start) {
    return new NewMeeting(room.id(), CLINICIAN, Instant.parse(start), Duration.ofMinutes(60));
  }

  private static Busy busy(UUID resource, String start, int minutes) {
    var from = Instant.parse(start);
    return new Busy(resource, from, from.plus(Duration.ofMinutes(minutes)));
  }

  private static RoomSummary room(String name, RoomKind kind, boolean active) {
    return new RoomSummary(new RoomId(Ids.next()), SITE, name, kind, active);
  }

  private static OpeningHours hours() {
    return new OpeningHours(LocalTime.of(9, 0), LocalTime.of(12, 0));
  }
}
