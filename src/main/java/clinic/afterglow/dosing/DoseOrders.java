package clinic.afterglow.dosing;

import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;

import clinic.afterglow.inventory.ControlledStock;
import clinic.afterglow.inventory.ProductSummary;
import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.Objection;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A prescriber's orders; the system works them out and never proposes one. */
@Service
@Transactional
@RolesAllowed(PRESCRIBER)
public class DoseOrders {

  private final DoseOrderRepository orders;
  private final DosePlanning planning;
  private final RouteProfiles profiles;
  private final Gates gates;
  private final Overrides overrides;
  private final ControlledStock stock;
  private final SessionDesk desk;

  DoseOrders(
      DoseOrderRepository orders,
      DosePlanning planning,
      RouteProfiles profiles,
      Gates gates,
      Overrides overrides,
      ControlledStock stock,
      SessionDesk desk) {
    this.orders = orders;
    this.planning = planning;
    this.profiles = profiles;
    this.gates = gates;
    this.overrides = overrides;
    this.stock = stock;
    this.desk = desk;
  }

  /** The products that fit the session's route. */
  @Transactional(readOnly = true)
  public List<ProductSummary> products(SessionId id) {
    var forms = DosePlanning.forms(desk.find(id).getRoute());
    return stock.products().stream().filter(p -> forms.contains(p.form())).toList();
  }

  /** The sums and what the rules say; empty as long as a number is missing. */
  @Transactional(readOnly = true)
  public Optional<DoseReview> review(SessionId id, DoseWish wish) {
    var session = desk.find(id);
    return planning
        .calculate(session, wish)
        .map(dose -> review(session, dose, objections(session, wish, dose)));
  }

  /**
   * Places the order when nothing blocks it, or when each rule that does has a reason. Throws
   * {@link InfusionIncomplete}.
   */
  public Decision order(SessionId id, DoseWish wish, Map<String, String> reasons) {
    var session = desk.find(id);
    var dose = planning.calculate(session, wish).orElseThrow(InfusionIncomplete::new);
    var decision = overrides.settle(session, objections(session, wish, dose), reasons);
    if (decision.allowed()) {
      int profile = profiles.current(session.getRoute()).version();
      orders.save(new DoseOrder(id, wish.product(), dose, profile, desk.user(), desk.now()));
      session.order(dose.amount(), profile, desk.user(), desk.now());
      desk.save(session);
    }
    return decision;
  }

  /** In the order they were placed. */
  @Transactional(readOnly = true)
  @RolesAllowed({THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public List<OrderDetails> of(SessionId id) {
    return orders.findBySessionOrderByAt(id).stream().map(DoseOrder::details).toList();
  }

  private List<Objection> objections(MedicineSession session, DoseWish wish, DoseCalculation dose) {
    var all = new ArrayList<>(overrides.open(session.getId(), gates.objections(session)));
    all.addAll(planning.objections(session, wish, dose));
    return all;
  }

  private DoseReview review(
      MedicineSession session, DoseCalculation dose, List<Objection> objections) {
    var profile = profiles.current(session.getRoute());
    return new DoseReview(
        dose,
        profile,
        profile.effective(dose.amount()),
        profile.published(dose.amount()),
        DoseNames.band(session.getRoute(), dose, profile, desk.values(session)),
        Decision.of(objections));
  }
}
