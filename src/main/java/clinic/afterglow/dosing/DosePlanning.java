package clinic.afterglow.dosing;

import clinic.afterglow.inventory.ControlledStock;
import clinic.afterglow.inventory.ProductForm;
import clinic.afterglow.inventory.ProductSummary;
import clinic.afterglow.kernel.Kilograms;
import clinic.afterglow.kernel.Milligrams;
import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.WeightReading;
import clinic.afterglow.patients.Weights;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works a wish out into millilitres or pieces, and asks the rules about it. */
@Component
class DosePlanning {

  private final ControlledStock stock;
  private final Weights weights;
  private final PatientStates states;
  private final SessionDesk desk;

  DosePlanning(ControlledStock stock, Weights weights, PatientStates states, SessionDesk desk) {
    this.stock = stock;
    this.weights = weights;
    this.states = states;
    this.desk = desk;
  }

  /** What can be given by this route. */
  static Set<ProductForm> forms(Route route) {
    return switch (route) {
      case INTRAVENOUS, INTRAMUSCULAR, NASAL_RACEMIC -> Set.of(ProductForm.VIAL);
      case SUBLINGUAL -> Set.of(ProductForm.TROCHE, ProductForm.TABLET);
      case ORAL -> Set.of(ProductForm.CAPSULE, ProductForm.TABLET, ProductForm.TROCHE);
      case NASAL_ESKETAMINE -> Set.of(ProductForm.DEVICE);
    };
  }

  /** Empty as long as a number is missing. Throws {@link WrongForm}. */
  Optional<DoseCalculation> calculate(MedicineSession session, DoseWish wish) {
    var product = product(session.getRoute(), wish);
    var weight = weights.latest(session.getPatient()).map(WeightReading::weight).orElse(null);
    boolean infusion = session.getRoute() == Route.INTRAVENOUS;
    if (infusion && (wish.minutes() == null || wish.minutes() < 1)) {
      return Optional.empty();
    }
    var presentation =
        new DoseCalculation.Presentation(product.mgPerUnit(), product.form() == ProductForm.VIAL);
    return wanted(wish, weight)
        .map(amount -> DoseCalculation.of(amount, weight, presentation, wish));
  }

  /** Everything that the size, the making and the patient's state object to. */
  List<Objection> objections(MedicineSession session, DoseWish wish, DoseCalculation dose) {
    var product = product(session.getRoute(), wish);
    var planned =
        new PlannedDose(
            session.getRoute(),
            dose.amount(),
            dose.mgPerKg(),
            dose.minutes(),
            dose.quantity(),
            dose.liquid(),
            dose.quantity().signum() > 0
                && dose.quantity().remainder(product.form().step()).signum() == 0,
            product.undilutedIntravenous(),
            dose.bagMl());
    var state = states.of(session, wish.weightConfirmed());
    var values = desk.values(session);
    return Stream.concat(
            ReadinessPolicy.review(planned.byWeight(), state, values),
            DosePolicy.review(planned, state, values))
        .flatMap(Optional::stream)
        .toList();
  }

  private ProductSummary product(Route route, DoseWish wish) {
    var product =
        stock.products().stream()
            .filter(p -> p.id().equals(wish.product()))
            .findFirst()
            .orElseThrow(NoSuchRecord::new);
    if (!forms(route).contains(product.form())) {
      throw new WrongForm();
    }
    return product;
  }

  private static Optional<Milligrams> wanted(DoseWish wish, @Nullable Kilograms weight) {
    if (wish.mgPerKg() != null && wish.mgPerKg().signum() > 0 && weight != null) {
      return Optional.of(DoseArithmetic.amount(wish.mgPerKg(), weight));
    }
    return Optional.ofNullable(wish.mg()).filter(mg -> mg.signum() > 0).map(Milligrams::new);
  }
}
