package clinic.afterglow.dosing;

import static clinic.afterglow.dosing.DosePolicyTests.list;
import static clinic.afterglow.dosing.DosePolicyTests.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.clinic.PolicyValues;
import clinic.afterglow.clinic.ShippedPolicies;
import clinic.afterglow.kernel.BloodPressure;
import clinic.afterglow.kernel.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VitalsPolicyTests {

  private static final PolicyValues SHIPPED = ShippedPolicies.values();
  private static final Instant START = Instant.parse("2026-11-23T15:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "140/90, 100, ",
    "141/90, 80, bp.cautionPre CLINICIAN_OVERRIDE",
    "140/91, 80, bp.cautionPre CLINICIAN_OVERRIDE",
    "159/99, 80, bp.cautionPre CLINICIAN_OVERRIDE",
    "160/80, 80, bp.holdPre PRESCRIBER_OVERRIDE",
    "130/100, 80, bp.holdPre PRESCRIBER_OVERRIDE",
    "179/109, 80, bp.holdPre PRESCRIBER_OVERRIDE",
    "180/80, 80, bp.stopPre HARD_STOP",
    "150/110, 80, bp.stopPre HARD_STOP",
    "120/80, 101, hr.startMax WARNING"
  })
  void judgesThePressureBeforeTheDose(String pressure, int pulse, @Nullable String expected) {
    var review = PreDosePolicy.review(BloodPressure.parse(pressure), pulse, SHIPPED);
    assertThat(words(review)).isEqualTo(list(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "159, 99, 92, NONE",
    "160, 80, 98, AMBER",
    "120, 100, 98, AMBER",
    "120, 80, 91, AMBER",
    "120, 80, 90, AMBER",
    "180, 80, 98, RED",
    "120, 110, 98, RED",
    "120, 80, 89, RED"
  })
  void raisesTheAlarmDuringTheDose(int systolic, int diastolic, int spo2, Alert expected) {
    var reading = new NewReading(START, systolic, diastolic, null, spo2, null, null, null, "");
    assertThat(AlertPolicy.judge(reading, SHIPPED)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "179, 109, 90, ",
    "180, 109, 90, SYSTOLIC 180 180",
    "179, 110, 90, DIASTOLIC 110 110",
    "179, 109, 89, SPO2 89 90",
    "185, 112, 88, SYSTOLIC 185 180;DIASTOLIC 112 110;SPO2 88 90"
  })
  void namesEachValueThatMakesAReadingRed(
      int systolic, int diastolic, int spo2, @Nullable String expected) {
    var reading = new NewReading(START, systolic, diastolic, null, spo2, null, null, null, "");
    assertThat(
            AlertPolicy.passed(reading, SHIPPED).stream()
                .map(passed -> passed.sign() + " " + passed.found() + " " + passed.limit()))
        .isEqualTo(expected == null ? List.of() : List.of(expected.split(";")));
  }

  @ParameterizedTest
  @CsvSource({
    "49, 30, , , , , ",
    "261, 80, , , , , ",
    "120, 29, , , , , ",
    "180, 161, , , , , ",
    "80, 80, , , , , ",
    "120, , , , , , ",
    ", , 19, , , , ",
    ", , 251, , , , ",
    ", , , 49, , , ",
    ", , , 101, , , ",
    ", , , , 6, , ",
    ", , , , , 11, ",
    ", , , , , , -1",
    ", , , , , , "
  })
  void refusesWhatCannotBe(
      @Nullable Integer systolic,
      @Nullable Integer diastolic,
      @Nullable Integer pulse,
      @Nullable Integer spo2,
      @Nullable Integer moaas,
      @Nullable Integer dissociation,
      @Nullable Integer nausea) {
    assertThatThrownBy(() ->
            new NewReading(
                START, systolic, diastolic, pulse, spo2, moaas, dissociation, nausea, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "INTRAVENOUS, , , 10",
    "INTRAVENOUS, , 4, 10",
    "INTRAVENOUS, , 5, 20",
    "INTRAVENOUS, , 12, 20",
    "INTRAVENOUS, , 34, 40",
    "INTRAVENOUS, , 35, 50",
    "INTRAVENOUS, 40, 40, 55",
    "INTRAVENOUS, 40, 50, 70",
    "INTRAMUSCULAR, 0, , 0",
    "INTRAMUSCULAR, 0, 0, 5",
    "INTRAMUSCULAR, 0, 6, 15",
    "INTRAMUSCULAR, 0, 31, 45",
    "INTRAMUSCULAR, 0, 60, 75",
    "INTRAMUSCULAR, 0, 80, 90",
    "SUBLINGUAL, 15, 0, 30",
    "SUBLINGUAL, 15, 30, 60",
    "SUBLINGUAL, 15, 62, 90",
    "SUBLINGUAL, 15, 90, ",
    "ORAL, 0, 0, 30",
    "ORAL, 0, 90, 120",
    "ORAL, 0, 120, ",
    "NASAL_RACEMIC, 5, 0, 15",
    "NASAL_RACEMIC, 5, 15, 30",
    "NASAL_RACEMIC, 5, 60, ",
    "NASAL_ESKETAMINE, 5, -3, 40",
    "NASAL_ESKETAMINE, 5, 36, "
  })
  void knowsWhenTheNextReadingIsDue(
      Route route, @Nullable Integer ended, @Nullable Integer last, @Nullable Integer due) {
    var course = new VitalSchedule.Course(START, ended == null ? null : at(ended));
    var next = new VitalSchedule(route, SHIPPED).next(course, last == null ? null : at(last));
    assertThat(next.map(at -> Duration.between(START, at).toMinutes()).orElse(null))
        .isEqualTo(due == null ? null : (Long) due.longValue());
  }

  @ParameterizedTest
  @CsvSource({
    "INTRAVENOUS, 5, , , 5",
    "INTRAVENOUS, 15, , , 10",
    "SUBLINGUAL, 15, 15, 0, 15",
    "SUBLINGUAL, 15, 15, 30, 45",
    "SUBLINGUAL, 15, 15, 90, 105",
    "SUBLINGUAL, 120, 15, 0, 30",
  })
  void readsAtLeastAsOftenAsTheProtocolAsks(
      Route route, int every, @Nullable Integer ended, @Nullable Integer last, int due) {
    var course = new VitalSchedule.Course(START, ended == null ? null : at(ended));
    var next =
        new VitalSchedule(route, every, SHIPPED).next(course, last == null ? null : at(last));
    assertThat(next).contains(at(due));
  }

  @ParameterizedTest
  @CsvSource({"0, false", "5, false", "6, true"})
  void callsAReadingOverdueAfterItsGrace(int minutesPast, boolean overdue) {
    var schedule = new VitalSchedule(Route.INTRAVENOUS, SHIPPED);
    assertThat(schedule.overdue(START, at(minutesPast))).isEqualTo(overdue);
  }

  private static Instant at(int minute) {
    return START.plus(Duration.ofMinutes(minute));
  }
}
