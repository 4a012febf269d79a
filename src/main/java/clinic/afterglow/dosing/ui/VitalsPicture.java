package clinic.afterglow.dosing.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.dosing.NewReading;
import clinic.afterglow.dosing.SessionDetails;
import clinic.afterglow.dosing.VitalRow;
import clinic.afterglow.ui.Chart;
import clinic.afterglow.ui.Plot;
import clinic.afterglow.ui.Texts;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pressure, pulse and oxygen over the minutes since the dose. */
final class VitalsPicture {

  private VitalsPicture() {}

  static Chart of(SessionDetails session, List<VitalRow> rows) {
    var start = session.doseStartedAt().orElse(session.plannedStart());
    var standing =
        rows.stream()
            .filter(VitalRow::stands)
            .map(VitalRow::reading)
            .sorted(Comparator.comparing(NewReading::observedAt))
            .toList();
    var plot =
        Plot.overMinutes(t("dosing.picture"), t("dosing.picture.minutes"))
            .withLine(t("VitalSign.SYSTOLIC"), line(standing, start, NewReading::systolic))
            .withLine(t("VitalSign.DIASTOLIC"), line(standing, start, NewReading::diastolic))
            .withLine(t("VitalSign.HEART_RATE"), line(standing, start, NewReading::heartRate))
            .withLine(t("VitalSign.SPO2"), line(standing, start, NewReading::spo2))
            .withMark(0, t("dosing.phase.dose"));
    for (var row : rows) {
      var done = row.answer();
      if (row.stands() && done != null) {
        plot = plot.withMark(minute(start, done.at()), Texts.label(done.action()));
      }
    }
    var whole = plot;
    return new Chart(
        session
            .doseEndedAt()
            .map(end -> whole.withMark(minute(start, end), t("dosing.picture.end")))
            .orElse(whole));
  }

  private static List<Plot.Point> line(
      List<NewReading> readings, Instant start, Function<NewReading, @Nullable Integer> value) {
    return readings.stream()
        .filter(reading -> value.apply(reading) != null)
        .map(reading ->
            Plot.at(
                minute(start, reading.observedAt()),
                BigDecimal.valueOf(Objects.requireNonNull(value.apply(reading)))))
        .toList();
  }

  private static int minute(Instant start, Instant at) {
    return (int) Duration.between(start, at).toMinutes();
  }
}
