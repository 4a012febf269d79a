package clinic.afterglow.demo;

import clinic.afterglow.dosing.Aldrete;
import clinic.afterglow.dosing.CheckInAnswers;
import clinic.afterglow.dosing.CheckIns;
import clinic.afterglow.dosing.DischargeFindings;
import clinic.afterglow.dosing.Discharges;
import clinic.afterglow.dosing.DoseOrders;
import clinic.afterglow.dosing.DoseWish;
import clinic.afterglow.dosing.Doses;
import clinic.afterglow.dosing.NewDoseLine;
import clinic.afterglow.dosing.Pregnancy;
import clinic.afterglow.dosing.SessionParts;
import clinic.afterglow.inventory.WasteReason;
import clinic.afterglow.inventory.WithdrawalSummary;
import clinic.afterglow.inventory.Witness;
import clinic.afterglow.kernel.Kilograms;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.Weights;
import clinic.afterglow.security.Role;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What is done in a dosing visit, act by act; when, the visit's day says. */
@DemoOnly
class DoseRoom {

  private static final BigDecimal MG_PER_KG = new BigDecimal("0.5");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Duration SINCE_FOOD = Duration.ofHours(9);
  private static final Duration SINCE_BREAKFAST = Duration.ofHours(4);
  private static final Duration SINCE_FLUID = Duration.ofHours(3);
  private static final int INFUSION_MINUTES = 40;
  private static final Aldrete WELL = new Aldrete(2, 2, 2, 2, 2);

  private final CheckIns checkIns;
  private final Weights weights;
  private final DoseOrders orders;
  private final Doses doses;
  private final Discharges discharges;
  private final SessionParts parts;
  private final Safe safe;
  private final Founding founding;
  private final Timeline timeline;

  DoseRoom(
      CheckIns checkIns,
      Weights weights,
      DoseOrders orders,
      Doses doses,
      Discharges discharges,
      SessionParts parts,
      Safe safe,
      Founding founding,
      Timeline timeline) {
    this.checkIns = checkIns;
    this.weights = weights;
    this.orders = orders;
    this.doses = doses;
    this.discharges = discharges;
    this.parts = parts;
    this.safe = safe;
    this.founding = founding;
    this.timeline = timeline;
  }

  void checkIn(DoseVisit visit) {
    var who = visit.chart().person();
    var now = timeline.moment();
    var weight = new BigDecimal(who.kilograms()).add(BigDecimal.valueOf(visit.ordinal() % 3L, 1));
    weights.record(visit.patient(), new Kilograms(weight), now);
    var answers =
        new CheckInAnswers(
            now.minus(ate(visit) ? SINCE_BREAKFAST : SINCE_FOOD),
            now.minus(SINCE_FLUID),
            null,
            who.escort() + " drives",
            who.escort(),
            who.escortPhone(visit.chart().branch().town()),
            false,
            false,
            false,
            false,
            false,
            false,
            who.mayBePregnant() ? Pregnancy.TEST_NEGATIVE : Pregnancy.NOT_POSSIBLE,
            who.mayBePregnant() ? visit.chart().branch().day(now) : null,
            "");
    var decision = checkIns.checkIn(visit.session(), answers, therapist(visit));
    if (!ate(visit)) {
      Told.allowed(decision);
    }
  }

  void order(DoseVisit visit) {
    var route = visit.chart().route();
    boolean byWeight = route == Route.INTRAVENOUS || route == Route.INTRAMUSCULAR;
    boolean infusion = route == Route.INTRAVENOUS;
    var wish =
        new DoseWish(
            safe.product(product(route)),
            byWeight ? MG_PER_KG : null,
            byWeight ? null : milligrams(route, visit.ordinal()),
            infusion ? INFUSION_MINUTES : null,
            infusion ? BigDecimal.valueOf(50) : null,
            false);
    Map<String, String> reasons =
        ate(visit)
            ? Map.of("fasting.food", "Half a slice of toast; low dose, nausea watched")
            : Map.of();
    Told.allowed(orders.order(visit.session(), wish, reasons));
  }

  /** Drawn to the next half millilitre or whole piece, so that a rest is left to witness. */
  void draw(DoseVisit visit) {
    var quantity = ordered(visit);
    var step = liquid(visit) ? HALF : BigDecimal.ONE;
    var whole = quantity.divide(step, 0, RoundingMode.CEILING).multiply(step);
    doses.draw(visit.session(), doses.lots(visit.session()).getFirst().id(), whole);
  }

  /** Devices one by one, everything else at once. */
  void give(DoseVisit visit) {
    var quantity =
        visit.chart().route() == Route.NASAL_ESKETAMINE ? BigDecimal.ONE : ordered(visit);
    var drawn = doses.withdrawals(visit.session()).getFirst().id();
    Told.allowed(doses.give(visit.session(), new NewDoseLine(drawn, quantity, timeline.moment())));
  }

  void end(DoseVisit visit) {
    doses.end(visit.session(), timeline.moment());
  }

  void stopEarly(DoseVisit visit) {
    doses.stopEarly(visit.session(), timeline.moment());
  }

  void waste(DoseVisit visit, WasteReason reason) {
    var witness = new Witness(visit.chart().team().prescriber().username(), Staff.PASSWORD);
    doses.withdrawals(visit.session()).stream()
        .filter(drawn -> drawn.outstanding().signum() > 0)
        .forEach(drawn -> waste(visit, drawn, reason, witness));
  }

  void discharge(DoseVisit visit) {
    var now = timeline.moment();
    var found =
        new DischargeFindings(
            new Vitals(visit.chart()).before(now),
            WELL,
            false,
            true,
            true,
            visit.chart().person().escort(),
            true);
    Told.allowed(discharges.discharge(visit.session(), found, Map.of()));
  }

  void sign(DoseVisit visit, Role role) {
    parts.sign(visit.session(), role, Staff.PASSWORD);
  }

  /** Somebody who holds the space signs too; beside an infusion there is nobody. */
  boolean withTherapist(DoseVisit visit) {
    return therapist(visit).isPresent();
  }

  private Optional<UserId> therapist(DoseVisit visit) {
    boolean therapy =
        visit.chart().route() == Route.SUBLINGUAL || visit.chart().route() == Route.INTRAMUSCULAR;
    return Optional.of(visit.clinician())
        .filter(clinician -> therapy && clinician.role() == Role.THERAPIST)
        .map(founding::id);
  }

  private static boolean ate(DoseVisit visit) {
    return visit.turn() == Turn.ATE;
  }

  private void waste(
      DoseVisit visit, WithdrawalSummary drawn, WasteReason reason, Witness witness) {
    doses.waste(visit.session(), drawn.id(), drawn.outstanding(), reason, witness);
  }

  private BigDecimal ordered(DoseVisit visit) {
    return orders.of(visit.session()).getLast().dose().quantity();
  }

  private boolean liquid(DoseVisit visit) {
    return orders.of(visit.session()).getLast().dose().liquid();
  }

  private static String product(Route route) {
    return switch (route) {
      case INTRAVENOUS, INTRAMUSCULAR, NASAL_RACEMIC -> Safe.VIAL_50;
      case SUBLINGUAL, ORAL -> Safe.TROCHE_100;
      case NASAL_ESKETAMINE -> Safe.DEVICE_28;
    };
  }

  private static BigDecimal milligrams(Route route, int ordinal) {
    if (route == Route.NASAL_ESKETAMINE) {
      return BigDecimal.valueOf(ordinal == 1 ? 56 : 84);
    }
    return BigDecimal.valueOf(ordinal <= 2 ? 100 : 150);
  }
}
