package clinic.afterglow.dosing;

import static clinic.afterglow.dosing.SessionStatus.DOSING;
import static clinic.afterglow.dosing.SessionStatus.READY;
import static clinic.afterglow.dosing.SessionStatus.RECOVERY;
import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;

import clinic.afterglow.inventory.ControlledStock;
import clinic.afterglow.inventory.Draw;
import clinic.afterglow.inventory.LotId;
import clinic.afterglow.inventory.LotSummary;
import clinic.afterglow.inventory.WasteReason;
import clinic.afterglow.inventory.WithdrawalId;
import clinic.afterglow.inventory.WithdrawalSummary;
import clinic.afterglow.inventory.Witness;
import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.kernel.Objection;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The drug itself: drawn, given, paused, ended, wasted; each with its line in the ledger. */
@Service
@Transactional
@RolesAllowed({NURSE, PRESCRIBER})
public class Doses {

  private final DoseGiving giving;
  private final Infusions infusions;
  private final PatientStates states;
  private final ControlledStock stock;
  private final DoseOrderRepository orders;
  private final SessionDesk desk;

  Doses(
      DoseGiving giving,
      Infusions infusions,
      PatientStates states,
      ControlledStock stock,
      DoseOrderRepository orders,
      SessionDesk desk) {
    this.giving = giving;
    this.infusions = infusions;
    this.states = states;
    this.stock = stock;
    this.orders = orders;
    this.desk = desk;
  }

  /** Lots of the ordered products that may be drawn from. */
  @Transactional(readOnly = true)
  public List<LotSummary> lots(SessionId id) {
    var ordered =
        orders.findBySessionOrderByAt(id).stream().map(o -> o.details().product()).toList();
    return stock.lots(desk.find(id).getSite()).stream()
        .filter(lot -> ordered.contains(lot.product().id()))
        .toList();
  }

  /** Throws {@link WrongForm} when the lot is not of an ordered product. */
  public WithdrawalId draw(SessionId id, LotId lot, BigDecimal quantity) {
    var session = desk.find(id);
    session.require(READY, DOSING, RECOVERY);
    if (lots(id).stream().noneMatch(known -> known.id().equals(lot))) {
      throw new WrongForm();
    }
    return stock.draw(new Draw(lot, quantity, session.getPatient(), id.value()));
  }

  /**
   * Gives drug, or starts an infusion. Refused when the clearance has fallen meanwhile. Throws
   * {@link MoreThanOrdered} and {@link ObservedInTheFuture}.
   */
  public Decision give(SessionId id, NewDoseLine wanted) {
    var session = desk.find(id);
    session.require(READY, DOSING, RECOVERY);
    if (wanted.at().isAfter(desk.now())) {
      throw new ObservedInTheFuture();
    }
    if (session.watch().red().isPresent()) {
      throw new RedReadingUnanswered();
    }
    if (!states.cleared(session)) {
      return Decision.of(List.of(Objection.hardStop("dose.clearance")));
    }
    var decision = giving.give(session, wanted, withdrawal(id, wanted.withdrawal()));
    desk.save(session);
    return decision;
  }

  public void pause(SessionId id) {
    var session = desk.find(id);
    session.pause(desk.user(), desk.now());
    desk.save(session);
  }

  public void resume(SessionId id) {
    var session = desk.find(id);
    session.resume(desk.user(), desk.now());
    desk.save(session);
  }

  /** The infusion is through, the troche dissolved, the last device used. */
  public void end(SessionId id, Instant at) {
    end(id, at, false, null);
  }

  /** A troche has been held in the mouth for so long, and what was left of it swallowed or spat. */
  public void dissolved(SessionId id, Instant at, Remainder rest) {
    end(id, at, false, rest);
  }

  /** When what is in the mouth now should have dissolved; empty for other routes. */
  @Transactional(readOnly = true)
  @RolesAllowed({THERAPIST, NURSE, PRESCRIBER})
  public Optional<Instant> dissolvedBy(SessionId id) {
    return giving.dissolvedBy(desk.find(id));
  }

  /**
   * An infusion counts for its rate times the minutes it ran; the rest is waste to record. Throws
   * {@link PumpAmountMissing} when it was slowed.
   */
  public void stopEarly(SessionId id, Instant at) {
    if (running(id).filter(infusion -> infusion.soFar().isEmpty()).isPresent()) {
      throw new PumpAmountMissing();
    }
    end(id, at, true, null);
  }

  /**
   * Stops an infusion for what the pump shows to have run in.
   *
   * @param pumpedMl of the bag, zero or more. Throws {@link MoreThanOrdered} above the whole of it
   */
  public void stopAt(SessionId id, Instant at, BigDecimal pumpedMl) {
    var infusion = running(id).orElseThrow(NothingRuns::new);
    var delivered = DoseArithmetic.pumped(infusion.ordered(), infusion.volumeMl(), pumpedMl);
    if (delivered.compareTo(infusion.ordered()) > 0) {
      throw new MoreThanOrdered(delivered, infusion.ordered());
    }
    var session = toEnd(id, at);
    giving.stop(session, at, delivered);
    desk.save(session);
  }

  /** Throws what the ledger throws when the witness or the quantity is refused. */
  public void waste(
      SessionId id,
      WithdrawalId withdrawal,
      BigDecimal quantity,
      WasteReason reason,
      Witness witness) {
    stock.waste(withdrawal(id, withdrawal).id(), quantity, reason, witness);
  }

  /** What was drawn for the session and what became of it. */
  @Transactional(readOnly = true)
  @RolesAllowed({THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public List<WithdrawalSummary> withdrawals(SessionId id) {
    return stock.withdrawals(id.value());
  }

  @Transactional(readOnly = true)
  @RolesAllowed({THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public List<DoseLineDetails> lines(SessionId id) {
    return giving.lines(id).stream().map(DoseLine::details).toList();
  }

  /** How far the infusion that runs or is paused has come; empty when none does. */
  @Transactional(readOnly = true)
  @RolesAllowed({THERAPIST, NURSE, PRESCRIBER})
  public Optional<InfusionProgress> running(SessionId id) {
    return infusions.running(desk.find(id));
  }

  private void end(SessionId id, Instant at, boolean early, @Nullable Remainder rest) {
    var session = toEnd(id, at);
    giving.end(session, at, early, rest);
    desk.save(session);
  }

  private MedicineSession toEnd(SessionId id, Instant at) {
    var session = desk.find(id);
    session.require(DOSING);
    if (at.isAfter(desk.now())) {
      throw new ObservedInTheFuture();
    }
    return session;
  }

  private WithdrawalSummary withdrawal(SessionId id, WithdrawalId withdrawal) {
    return stock.withdrawals(id.value()).stream()
        .filter(drawn -> drawn.id().equals(withdrawal))
        .findFirst()
        .orElseThrow(NoSuchRecord::new);
  }
}
