package clinic.afterglow.inventory;

import static clinic.afterglow.security.Roles.ADMINISTRATOR;
import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Witnesses;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ledger of ketamine and esketamine, one per site. What is drawn is either given or wasted
 * before a witness; lines are only ever added (21 CFR 1304.21, 1304.22).
 */
@Service
@Transactional
@RolesAllowed({NURSE, PRESCRIBER})
public class ControlledStock {

  private static final UUID END = new UUID(-1L, -1L);

  private final ProductRepository products;
  private final LotRepository lots;
  private final WithdrawalRepository withdrawals;
  private final Ledger ledger;
  private final StockMapper mapper;
  private final Sites sites;
  private final Witnesses witnesses;
  private final CurrentUser user;
  private final Clock clock;

  ControlledStock(
      ProductRepository products,
      LotRepository lots,
      WithdrawalRepository withdrawals,
      Ledger ledger,
      StockMapper mapper,
      Sites sites,
      Witnesses witnesses,
      CurrentUser user,
      Clock clock) {
    this.products = products;
    this.lots = lots;
    this.withdrawals = withdrawals;
    this.ledger = ledger;
    this.mapper = mapper;
    this.sites = sites;
    this.witnesses = witnesses;
    this.user = user;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<ProductSummary> products() {
    return products.findAllByOrderByName().stream().map(mapper::toSummary).toList();
  }

  public LotId receive(Receipt receipt) {
    var product = products.findById(receipt.product()).orElseThrow(NoSuchRecord::new);
    QuantityRefused.unlessDivisible(receipt.quantity(), product.getForm());
    var lot = lots.save(new Lot(receipt, product, user.id(), clock.instant()));
    ledger.received(lot, receipt);
    return lot.getId();
  }

  /** Lots that may be drawn from today, those that expire first in front. */
  @Transactional(readOnly = true)
  @RolesAllowed({NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public List<LotSummary> lots(SiteId site) {
    return lots.usable(site, today(site)).stream().map(mapper::toSummary).toList();
  }

  /** All that is in the safe, expired lots included. */
  @Transactional(readOnly = true)
  @RolesAllowed({NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public List<LotSummary> inStock(SiteId site) {
    return lots.inStock(site).stream().map(mapper::toSummary).toList();
  }

  /** Throws {@link InsufficientStock}, {@link LotExpired} or {@link QuantityRefused}. */
  public WithdrawalId draw(Draw draw) {
    var lot = lots.forUpdate(draw.lot()).orElseThrow(NoSuchRecord::new);
    lot.draw(draw.quantity(), today(lot.getSite()));
    lots.save(lot);
    var drawn = withdrawals.save(new DrawnDrug(lot, draw, user.id(), clock.instant()));
    ledger.drawn(lot, drawn);
    return drawn.getId();
  }

  /** Throws {@link MoreThanDrawn}. */
  public void administer(WithdrawalId id, BigDecimal quantity) {
    var drawn = find(id);
    drawn.administer(quantity, user.id(), clock.instant());
    withdrawals.save(drawn);
    ledger.administered(drawn, quantity);
  }

  /** Throws {@link WitnessRefused} or {@link MoreThanDrawn}. */
  public void waste(WithdrawalId id, BigDecimal quantity, WasteReason reason, Witness witness) {
    var second =
        witnesses.confirm(witness.username(), witness.password()).orElseThrow(WitnessRefused::new);
    var drawn = find(id);
    drawn.waste(quantity, reason, second, user.id(), clock.instant());
    withdrawals.save(drawn);
    ledger.wasted(drawn, quantity, reason, second);
  }

  /** What was drawn for a session; whoever signs the session has to know that nothing is open. */
  @Transactional(readOnly = true)
  @RolesAllowed({THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public List<WithdrawalSummary> withdrawals(UUID session) {
    return withdrawals.bySession(session).stream().map(mapper::toSummary).toList();
  }

  /** Draws of a site of which something is neither given nor wasted. */
  @Transactional(readOnly = true)
  @RolesAllowed({NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public List<WithdrawalSummary> unsettled(SiteId site, int limit) {
    return withdrawals.unsettled(site, Limit.of(limit)).stream().map(mapper::toSummary).toList();
  }

  /** A lot's ledger, newest first; pass the last line seen to read on. */
  @Transactional(readOnly = true)
  @RolesAllowed({NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public List<StockLine> ledger(LotId lot, Optional<UUID> after, int limit) {
    return ledger.page(lot, after.orElse(END), limit);
  }

  private DrawnDrug find(WithdrawalId id) {
    return withdrawals.findById(id).orElseThrow(NoSuchRecord::new);
  }

  private LocalDate today(SiteId site) {
    return LocalDate.now(clock.withZone(sites.details(site).zone()));
  }
}
