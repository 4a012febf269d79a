package clinic.afterglow.dosing;

import clinic.afterglow.clinic.Policy;
import clinic.afterglow.inventory.ControlledStock;
import clinic.afterglow.inventory.WithdrawalSummary;
import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.Milligrams;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.kernel.Route;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the lines of a dose and settles them with the ledger. */
@Component
class DoseGiving {

  private final DoseLineRepository lines;
  private final DoseOrderRepository orders;
  private final RouteProfiles profiles;
  private final ControlledStock stock;
  private final SessionDesk desk;

  DoseGiving(
      DoseLineRepository lines,
      DoseOrderRepository orders,
      RouteProfiles profiles,
      ControlledStock stock,
      SessionDesk desk) {
    this.lines = lines;
    this.orders = orders;
    this.profiles = profiles;
    this.stock = stock;
    this.desk = desk;
  }

  List<DoseLine> lines(SessionId session) {
    return lines.findBySessionOrderByGivenAt(session);
  }

  Decision give(MedicineSession session, NewDoseLine wanted, WithdrawalSummary drawn) {
    var given = lines(session.getId());
    var ordered = orders.findBySessionOrderByAt(session.getId());
    var latest = ordered.getLast();
    var amount = DoseArithmetic.contained(wanted.quantity(), drawn.lot().product().mgPerUnit());
    refuseMoreThan(sum(ordered), taken(given).plus(amount));
    var decision = deviceRest(session, given, wanted);
    if (!decision.allowed()) {
      return decision;
    }
    refuseSecondInfusion(given);
    var profile = profiles.at(session.getRoute(), latest.profileVersion());
    var line =
        lines.save(
            new DoseLine(
                session.getId(),
                wanted,
                drawn.lot().product().mgPerUnit(),
                profile,
                infusionMinutes(session, latest),
                desk.user()));
    if (line.settled()) {
      stock.administer(wanted.withdrawal(), wanted.quantity());
    }
    session.give(line.planned(), wanted.at(), desk.user(), desk.now());
    session.dose().total(total(lines(session.getId())));
    if (endsAtOnce(session.getRoute())
        || complete(session.getRoute(), sum(ordered), session.dose().administered())) {
      end(session, wanted.at(), false);
    }
    session.expectNext(desk.values(session));
    return decision;
  }

  void end(MedicineSession session, Instant at, boolean early) {
    end(session, at, early, null);
  }

  void end(MedicineSession session, Instant at, boolean early, @Nullable Remainder rest) {
    finish(session, at, early, rest, line -> early ? ranIn(session, line, at) : line.planned());
  }

  /** An infusion that has given what was measured at the pump. */
  void stop(MedicineSession session, Instant at, Milligrams measured) {
    finish(session, at, true, null, _ -> measured);
  }

  private void finish(
      MedicineSession session,
      Instant at,
      boolean early,
      @Nullable Remainder rest,
      Function<DoseLine, Milligrams> delivered) {
    var all = lines(session.getId());
    for (var line : all) {
      if (line.settled()) {
        line.end(at, rest);
      } else {
        settle(session, line, at, delivered.apply(line));
      }
      lines.save(line);
    }
    session.endDose(total(all), at, early, desk.user(), desk.now());
    session.expectNext(desk.values(session));
  }

  Optional<Instant> dissolvedBy(MedicineSession session) {
    if (session.getRoute() != Route.SUBLINGUAL || session.getStatus() != SessionStatus.DOSING) {
      return Optional.empty();
    }
    var minutes = Duration.ofMinutes(desk.values(session).get(Policy.DISSOLVE_MINUTES));
    var given = lines(session.getId());
    return given.isEmpty()
        ? Optional.empty()
        : Optional.of(given.getLast().givenAt().plus(minutes));
  }

  private static Milligrams ranIn(MedicineSession session, DoseLine line, Instant at) {
    var ran = Duration.between(line.givenAt(), at).minus(session.dose().pausedUntil(at));
    return DoseArithmetic.delivered(line.planned(), line.minutes(), ran);
  }

  private void settle(MedicineSession session, DoseLine line, Instant at, Milligrams delivered) {
    var profile = profiles.at(session.getRoute(), line.profileVersion());
    boolean whole = delivered.compareTo(line.planned()) >= 0;
    var quantity =
        whole
            ? line.quantity()
            : DoseArithmetic.millilitres(delivered, line.mgPerUnit()).min(line.quantity());
    if (quantity.signum() > 0) {
      stock.administer(line.withdrawal(), quantity);
    }
    line.settle(DoseArithmetic.contained(quantity, line.mgPerUnit()), quantity, profile, at);
  }

  /** A device has its rest before the next one, and devices are given one by one (label, C64). */
  private Decision deviceRest(MedicineSession session, List<DoseLine> given, NewDoseLine wanted) {
    if (session.getRoute() != Route.NASAL_ESKETAMINE) {
      return Decision.ALLOWED;
    }
    int rest = desk.values(session).get(Policy.DOSE_ESK_REST);
    boolean tooSoon =
        !given.isEmpty()
            && Duration.between(given.getLast().givenAt(), wanted.at()).toMinutes() < rest;
    return tooSoon || wanted.quantity().compareTo(BigDecimal.ONE) != 0
        ? Decision.of(List.of(Objection.hardStop("dose.esk.rest", rest)))
        : Decision.ALLOWED;
  }

  private static @Nullable Integer infusionMinutes(MedicineSession session, DoseOrder order) {
    return session.getRoute() == Route.INTRAVENOUS ? order.dose().minutes() : null;
  }

  private static boolean endsAtOnce(Route route) {
    return route == Route.INTRAMUSCULAR || route == Route.ORAL;
  }

  private static boolean complete(Route route, Milligrams ordered, Milligrams given) {
    return route == Route.NASAL_ESKETAMINE && given.compareTo(ordered) >= 0;
  }

  private static void refuseMoreThan(Milligrams ordered, Milligrams given) {
    if (given.compareTo(ordered) > 0) {
      throw new MoreThanOrdered(given, ordered);
    }
  }

  private static void refuseSecondInfusion(List<DoseLine> given) {
    if (given.stream().anyMatch(line -> !line.settled())) {
      throw new InfusionRuns();
    }
  }

  private static Milligrams sum(List<DoseOrder> ordered) {
    return ordered.stream()
        .map(order -> order.dose().amount())
        .reduce(Milligrams.ZERO, Milligrams::plus);
  }

  /** What was given, and what a running infusion is meant to give. */
  private static Milligrams taken(List<DoseLine> lines) {
    return lines.stream()
        .map(line -> line.settled() ? line.given() : line.planned())
        .reduce(Milligrams.ZERO, Milligrams::plus);
  }

  private static DoseTotal total(List<DoseLine> lines) {
    var total = DoseTotal.NONE;
    for (var line : lines) {
      total = total.plus(line.given(), line.effective());
    }
    return total;
  }
}
