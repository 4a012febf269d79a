package clinic.afterglow.inventory;

import java.math.BigDecimal;

/** What the drug comes in, and so how finely it can be divided. */
public enum ProductForm {
  /** Counted in millilitres, to the hundredth. */
  VIAL("0.01"),
  /** Scored, so counted in quarters. */
  TROCHE("0.25"),
  TABLET("0.25"),
  CAPSULE("1"),
  /** A nasal device is used whole. */
  DEVICE("1");

  private final BigDecimal step;

  ProductForm(String step) {
    this.step = new BigDecimal(step);
  }

  /** The smallest amount in millilitres or pieces. */
  public BigDecimal step() {
    return step;
  }

  boolean divides(BigDecimal quantity) {
    return quantity.signum() > 0 && quantity.remainder(step).signum() == 0;
  }
}
