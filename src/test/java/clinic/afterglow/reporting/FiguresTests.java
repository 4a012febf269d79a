package clinic.afterglow.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.clinic.RoomKind;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.Clinics;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Every test has a site of its own and counts only there. */
@ClinicTest
@WithStaff(Role.DIRECTOR)
class FiguresTests {

  static final Period MARCH = Period.of(YearMonth.of(2026, 3));
  static final ZoneId ZONE = ZoneId.of("America/New_York");

  @Autowired Figures figures;
  @Autowired Clinics clinics;
  @Autowired Sites sites;
  @Autowired Acting acting;
  @Autowired JdbcClient database;
  @Autowired TestClock clock;

  SiteId site;
  Records records;

  @BeforeEach
  void aSite() {
    site = clinics.site();
    var room = sites.addRoom(site, "Chair", RoomKind.CHAIR);
    records = new Records(database, site, room.value(), acting.id(Role.DIRECTOR).value());
  }

  @Test
  void dividesNoShowsByThoseWhoCameMissedOrCancelledLate() {
    var statuses =
        List.of("NO_SHOW", "DEPARTED", "DEPARTED", "LATE_CANCELLED", "CANCELLED", "BOOKED");
    statuses.forEach(status -> records.appointment(patient(), at(10, 9), status));
    var figure = one(FigureId.NO_SHOW);
    assertThat(figure.numerator()).isEqualTo(1);
    assertThat(figure.denominator()).isEqualTo(4);
    assertThat(figure.percent()).contains(new BigDecimal("25.0"));
    assertThat(figure.smallNumbers()).isTrue();
    assertThat(figure.excluded())
        .containsExactly(Map.entry(Outcome.EARLY_CANCELLED, 1L), Map.entry(Outcome.STILL_OPEN, 1L));
  }

  @Test
  void countsByTheSitesOwnDay() {
    records.appointment(patient(), Instant.parse("2026-03-01T04:59:59Z"), "NO_SHOW");
    records.appointment(patient(), Instant.parse("2026-03-01T05:00:00Z"), "NO_SHOW");
    records.appointment(patient(), Instant.parse("2026-04-01T03:59:59Z"), "NO_SHOW");
    records.appointment(patient(), Instant.parse("2026-04-01T04:00:00Z"), "NO_SHOW");
    assertThat(one(FigureId.NO_SHOW).numerator()).isEqualTo(2);
  }

  @Test
  void saysNothingRatherThanZeroWhenThereIsNothingToDivideBy() {
    assertThat(one(FigureId.NO_SHOW).percent()).isEmpty();
  }

  @Test
  void countsSessionsWithAdverseEventsByRouteAndNotTheEvents() {
    var first = records.dose(patient(), at(3, 10), "INTRAVENOUS");
    records.adverseEvent(first, at(3, 11));
    records.adverseEvent(first, at(3, 12));
    records.dose(patient(), at(4, 10), "INTRAVENOUS");
    records.dose(patient(), at(5, 10), "SUBLINGUAL");
    var byRoute = figures.figures(FigureId.ADVERSE_EVENTS, MARCH, Optional.of(site));
    assertThat(byRoute).extracting(Figure::part).containsExactly("INTRAVENOUS", "SUBLINGUAL");
    assertThat(byRoute).extracting(Figure::numerator).containsExactly(1L, 0L);
    assertThat(byRoute).extracting(Figure::denominator).containsExactly(2L, 1L);
  }

  @ParameterizedTest
  @CsvSource({
    "1439, EARLIER_THAN_WINDOW",
    "1440, COUNTED",
    "4320, COUNTED",
    "4321, LATER_THAN_WINDOW",
    "10080, LATER_THAN_WINDOW",
    "10081, NONE_BY_DAY_7"
  })
  void placesAnIntegrationByTheMinutesSinceTheDoseEnded(int minutes, Outcome expected) {
    var patient = patient();
    var session = records.dose(patient, at(3, 10), "INTRAVENOUS");
    var doseEnd = at(3, 10).plus(Duration.ofMinutes(40));
    records.integration(session, patient, doseEnd, doseEnd.plus(Duration.ofMinutes(minutes)));
    assertThat(one(FigureId.TIME_TO_INTEGRATION).of(expected)).isEqualTo(1);
  }

  @Test
  void findsTheMiddleOfTheHoursToIntegration() {
    for (int hours : new int[] {20, 30, 40, 50}) {
      var patient = patient();
      var session = records.dose(patient, at(3, 10), "INTRAVENOUS");
      var doseEnd = at(3, 10).plus(Duration.ofMinutes(40));
      records.integration(session, patient, doseEnd, doseEnd.plus(Duration.ofHours(hours)));
    }
    records.dose(patient(), at(4, 10), "INTRAVENOUS");
    var figure = one(FigureId.TIME_TO_INTEGRATION);
    assertThat(figure.spread().orElseThrow().median()).isEqualByComparingTo("35");
    assertThat(figure.percent()).contains(new BigDecimal("60.0"));
    assertThat(figure.of(Outcome.NONE_BY_DAY_7)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "20, 10, COUNTED, NOT_COUNTED",
    "20, 11, NOT_COUNTED, NOT_COUNTED",
    "20, 5, COUNTED, NOT_COUNTED",
    "20, 4, COUNTED, COUNTED",
    "10, 5, COUNTED, NOT_COUNTED",
    "9, 2, BASELINE_TOO_LOW, BASELINE_TOO_LOW",
    "20, , END_SCORE_MISSING, END_SCORE_MISSING",
    ", 4, BASELINE_MISSING, BASELINE_MISSING"
  })
  void judgesASeriesByTheScoresOnItsTwoSides(
      Integer before, Integer after, Outcome response, Outcome remission) {
    var patient = patient();
    records.series(patient, at(9, 10), "COMPLETED");
    if (before != null) {
      records.phq9(patient, LocalDate.of(2026, 3, 9), before);
    }
    if (after != null) {
      records.phq9(patient, LocalDate.of(2026, 3, 12), after);
    }
    assertThat(one(FigureId.RESPONSE).of(response)).isEqualTo(1);
    assertThat(one(FigureId.REMISSION).of(remission)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-23, 2026-03-25, COUNTED",
    "2026-02-22, 2026-03-25, BASELINE_MISSING",
    "2026-03-10, 2026-03-25, BASELINE_MISSING",
    "2026-03-09, 2026-03-11, END_SCORE_MISSING",
    "2026-03-09, 2026-03-26, END_SCORE_MISSING"
  })
  void takesOnlyScoresFromTheRightDays(LocalDate before, LocalDate after, Outcome expected) {
    for (int hour : new int[] {10, 21}) {
      var patient = patient();
      records.series(patient, at(9, hour), "COMPLETED");
      records.phq9(patient, before, 20);
      records.phq9(patient, after, 4);
    }
    assertThat(one(FigureId.RESPONSE).of(expected)).isEqualTo(2);
  }

  @Test
  void countsAMissingEndScoreAsNoResponseAmongAllIntended() {
    for (boolean scored : new boolean[] {true, false}) {
      var patient = patient();
      records.series(patient, at(9, 10), "COMPLETED");
      records.phq9(patient, LocalDate.of(2026, 3, 9), 20);
      if (scored) {
        records.phq9(patient, LocalDate.of(2026, 3, 12), 4);
      }
    }
    assertThat(one(FigureId.RESPONSE).percent()).contains(new BigDecimal("100.0"));
    assertThat(one(FigureId.RESPONSE).percentOfAllIntended()).contains(new BigDecimal("50.0"));
  }

  @Test
  void dividesCompletedSeriesByThoseClosedOrPastTheirWindow() {
    records.series(patient(), at(2, 10), "COMPLETED");
    records.series(patient(), at(2, 10), "CANCELLED");
    records.series(patient(), at(2, 10), "RUNNING");
    var figure = one(FigureId.SERIES_COMPLETION);
    assertThat(figure.numerator()).isEqualTo(1);
    assertThat(figure.denominator()).isEqualTo(3);
  }

  @Test
  void dividesBoostersInTimeByThoseThatFellDue() {
    clock.set(LocalDate.of(2026, 4, 10).atTime(12, 0).atZone(ZONE).toInstant());
    var march = LocalDate.of(2026, 3, 15);
    records.booster(patient(), march, march.plusDays(14), true);
    records.booster(patient(), march, march.minusDays(15), false);
    records.booster(patient(), march, march.plusDays(15), false);
    records.booster(patient(), LocalDate.of(2026, 4, 1), march, false);
    records.boosterPlan(patient(), LocalDate.of(2026, 3, 26));
    records.boosterPlan(patient(), LocalDate.of(2026, 3, 27));

    var figure = one(FigureId.BOOSTER_ADHERENCE);
    assertThat(figure.numerator()).isEqualTo(1);
    assertThat(figure.denominator()).isEqualTo(4);
    assertThat(figure.of(Outcome.EARLIER_THAN_WINDOW)).isEqualTo(1);
    assertThat(figure.of(Outcome.LATER_THAN_WINDOW)).isEqualTo(1);
    assertThat(figure.of(Outcome.NOT_YET)).isEqualTo(1);
  }

  @Test
  void opensExactlyTheRowsThatItCountedPageByPage() {
    for (int i = 0; i < 5; i++) {
      records.appointment(patient(), at(10, 9), i == 0 ? "NO_SHOW" : "DEPARTED");
    }
    var first = rows(Optional.empty());
    var second = rows(Optional.of(first.getLast()));
    var third = rows(Optional.of(second.getLast()));
    assertThat(first).hasSize(2);
    assertThat(second).hasSize(2);
    assertThat(third).hasSize(1);
    var all = new java.util.HashSet<FigureRow>(first);
    all.addAll(second);
    all.addAll(third);
    assertThat(all).hasSize(5);
    assertThat(all).filteredOn(row -> row.outcome() == Outcome.COUNTED).hasSize(1);
  }

  @Test
  void costsTheSameHoweverMuchItCounts() {
    records.appointment(patient(), at(10, 9), "NO_SHOW");
    int few = SqlCount.of(() -> one(FigureId.NO_SHOW)).number();
    for (int i = 0; i < 10; i++) {
      records.appointment(patient(), at(10, 9), "DEPARTED");
    }
    SqlCount.of(() -> one(FigureId.NO_SHOW)).is(few);
  }

  @Test
  @WithStaff({Role.FRONT_DESK, Role.NURSE, Role.THERAPIST, Role.PRESCRIBER, Role.ADMINISTRATOR})
  void isForTheDirectorAlone() {
    assertThatThrownBy(() -> one(FigureId.NO_SHOW)).isInstanceOf(AccessDeniedException.class);
  }

  private List<FigureRow> rows(Optional<FigureRow> after) {
    return figures.rows(FigureId.NO_SHOW, MARCH, Optional.of(site), "", after, 2);
  }

  private Figure one(FigureId id) {
    return figures.figures(id, MARCH, Optional.of(site)).getFirst();
  }

  private PatientId patient() {
    return clinics.patient(site);
  }

  private static Instant at(int day, int hour) {
    return LocalDate.of(2026, 3, day).atTime(hour, 0).atZone(ZONE).toInstant();
  }
}
