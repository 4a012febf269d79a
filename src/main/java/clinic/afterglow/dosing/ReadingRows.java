package clinic.afterglow.dosing;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The readings of a session, each beside what was done about it. */
@Component
class ReadingRows {

  private final VitalReadingRepository readings;
  private final AlertAnswerRepository answers;

  ReadingRows(VitalReadingRepository readings, AlertAnswerRepository answers) {
    this.readings = readings;
    this.answers = answers;
  }

  /** Newest first, struck ones included. */
  List<VitalRow> of(SessionId session) {
    var done =
        answers.of(session).stream()
            .collect(
                Collectors.toMap(
                    AlertAnswer::reading, AlertAnswer::details, (_, latest) -> latest));
    return readings.of(session).stream()
        .map(reading -> reading.row(done.get(reading.id())))
        .toList();
  }
}
