package clinic.afterglow.dosing;

import clinic.afterglow.kernel.Milligrams;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells how far a running infusion has come. */
@Component
class Infusions {

  private final DoseLineRepository lines;
  private final DoseOrderRepository orders;
  private final AlertAnswerRepository answers;
  private final SessionDesk desk;

  Infusions(
      DoseLineRepository lines,
      DoseOrderRepository orders,
      AlertAnswerRepository answers,
      SessionDesk desk) {
    this.lines = lines;
    this.orders = orders;
    this.answers = answers;
    this.desk = desk;
  }

  Optional<InfusionProgress> running(MedicineSession session) {
    return lines.findBySessionOrderByGivenAt(session.getId()).stream()
        .filter(line -> !line.settled())
        .findFirst()
        .map(line -> progress(session, line));
  }

  private InfusionProgress progress(MedicineSession session, DoseLine line) {
    var now = desk.now();
    var paused = session.dose().pausedUntil(now);
    var ran = Duration.between(line.givenAt(), now).minus(paused);
    var whole = Duration.ofMinutes(line.minutes());
    boolean known = !slowed(session, line);
    Optional<Milligrams> soFar =
        Optional.of(DoseArithmetic.delivered(line.planned(), line.minutes(), ran))
            .filter(_ -> known);
    var ends =
        Optional.of(line.givenAt().plus(whole).plus(paused))
            .filter(_ -> known && session.dose().pausedAt().isEmpty());
    var order = orders.findBySessionOrderByAt(session.getId()).getLast().dose();
    return new InfusionProgress(
        line.givenAt(),
        line.planned(),
        soFar,
        now,
        ends,
        DoseArithmetic.mgPerMinute(line.planned(), line.minutes()),
        Optional.ofNullable(order.bagMl()).orElse(line.quantity()),
        order.pumpMlPerHour().orElse(null));
  }

  private boolean slowed(MedicineSession session, DoseLine line) {
    return answers.of(session.getId()).stream()
        .map(AlertAnswer::details)
        .anyMatch(done -> done.action() == AlertAction.SLOW && !done.at().isBefore(line.givenAt()));
  }
}
