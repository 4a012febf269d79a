package clinic.afterglow.scheduling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.HolidayRegion;
import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.clinic.SiteContact;
import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.Ids;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.scheduling.AbsenceDetails;
import clinic.afterglow.scheduling.AbsenceId;
import clinic.afterglow.scheduling.AbsenceKind;
import clinic.afterglow.scheduling.BoardLimits;
import clinic.afterglow.scheduling.ResourceKind;
import clinic.afterglow.scheduling.Roster;
import clinic.afterglow.scheduling.RosterWeek;
import clinic.afterglow.ui.BoardDay;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RowBlocksTests {

  static final ZoneId ZONE = ZoneId.of("America/New_York");
  static final LocalDate TUESDAY = LocalDate.of(2027, 3, 2);
  static final OpeningHours OPEN = new OpeningHours(LocalTime.of(8, 0), LocalTime.of(18, 0));
  static final UUID CHAIR = Ids.next();
  static final UserId NORA = UserId.next();
  static final UserId SAM = UserId.next();

  static final BoardLimits LIMITS =
      new BoardLimits(
          Map.of(),
          List.of(
              away(ResourceKind.ROOM, CHAIR, TUESDAY, "10:00", TUESDAY, "12:00"),
              away(
                  ResourceKind.CLINICIAN,
                  SAM.value(),
                  TUESDAY.minusDays(1),
                  "12:00",
                  TUESDAY.plusDays(1),
                  "09:00")),
          Map.of(
              NORA,
              new Roster(
                  List.of(
                      new RosterWeek(
                          TUESDAY,
                          false,
                          Map.of(
                              DayOfWeek.TUESDAY,
                              new OpeningHours(LocalTime.of(9, 0), LocalTime.of(13, 0))))))));

  @Test
  void coversTheRowOfARoomThatIsOutOfUse() {
    assertThat(blocks(BoardSide.ROOMS, BoardSpan.DAY, TUESDAY))
        .containsExactly(block(CHAIR, TUESDAY, "10:00", "12:00"));
    assertThat(blocks(BoardSide.ROOMS, BoardSpan.DAY, TUESDAY.plusDays(1))).isEmpty();
  }

  @Test
  void coversWhoIsAwayAndWhoIsOffDutyAsFarAsTheBoardGoes() {
    assertThat(blocks(BoardSide.CLINICIANS, BoardSpan.DAY, TUESDAY))
        .containsExactlyInAnyOrder(
            block(SAM.value(), TUESDAY, "07:30", "18:30"),
            block(NORA.value(), TUESDAY, "07:30", "09:00"),
            block(NORA.value(), TUESDAY, "13:00", "18:30"));
    assertThat(blocks(BoardSide.CLINICIANS, BoardSpan.DAY, TUESDAY.plusDays(1)))
        .containsExactlyInAnyOrder(
            block(SAM.value(), TUESDAY.plusDays(1), "07:30", "09:00"),
            block(NORA.value(), TUESDAY.plusDays(1), "07:30", "18:30"));
  }

  @Test
  void showsInAWeekOnlyWhatTakesAWholeDay() {
    assertThat(blocks(BoardSide.CLINICIANS, BoardSpan.WEEK, TUESDAY))
        .containsExactly(block(SAM.value(), TUESDAY, "07:30", "18:30"));
    assertThat(blocks(BoardSide.CLINICIANS, BoardSpan.WEEK, TUESDAY.plusDays(1)))
        .containsExactly(block(NORA.value(), TUESDAY.plusDays(1), "07:30", "18:30"));
    assertThat(blocks(BoardSide.ROOMS, BoardSpan.WEEK, TUESDAY)).isEmpty();
  }

  private record Shape(String row, LocalDate day, LocalTime start, LocalTime end) {}

  private static Shape block(UUID row, LocalDate day, String start, String end) {
    return new Shape(row.toString(), day, LocalTime.parse(start), LocalTime.parse(end));
  }

  private static List<Shape> blocks(BoardSide side, BoardSpan span, LocalDate day) {
    var site =
        new SiteDetails(
            SiteId.next(),
            "Here",
            ZONE,
            SiteContact.UNKNOWN,
            HolidayRegion.NONE,
            Map.of(DayOfWeek.TUESDAY, OPEN),
            List.of());
    var place = new BoardPlace(site, day, side, span, Optional.empty(), Optional.empty());
    return new RowBlocks(place, LIMITS, LocalTime.of(7, 30), LocalTime.of(18, 30), key -> key)
        .on(day, OPEN)
        .map(RowBlocksTests::shape)
        .toList();
  }

  private static Shape shape(BoardDay.Block block) {
    return new Shape(
        block.resource(),
        block.start().toLocalDate(),
        block.start().toLocalTime(),
        block.end().toLocalTime());
  }

  private static AbsenceDetails away(
      ResourceKind what, UUID who, LocalDate from, String start, LocalDate until, String end) {
    return new AbsenceDetails(
        AbsenceId.next(), what, who, "", AbsenceKind.OTHER, at(from, start), at(until, end));
  }

  private static Instant at(LocalDate day, String time) {
    return day.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
  }
}
