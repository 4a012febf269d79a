package clinic.afterglow.demo;

import clinic.afterglow.inventory.ControlledStock;
import clinic.afterglow.inventory.ProductId;
import clinic.afterglow.inventory.ProductSummary;
import clinic.afterglow.inventory.Receipt;
import java.math.BigDecimal;
import java.util.List;

/** What the sites of the demo clinic have in their safes. */
@DemoOnly
class Safe {

  static final String VIAL_50 = "Ketamine 50 mg/mL, 10 mL vial";
  static final String TROCHE_100 = "Ketamine troche 100 mg";
  static final String DEVICE_28 = "Esketamine nasal device 28 mg";

  /**
   * @param receivedAgo days
   * @param expiresIn days from now; negative once it has expired
   */
  private record Delivery(
      String product, String lot, int receivedAgo, int expiresIn, String quantity) {}

  private static final List<Delivery> DELIVERIES =
      List.of(
          new Delivery(VIAL_50, "KV5-1187", 415, 160, "300"),
          new Delivery(TROCHE_100, "TR1-0442", 415, 120, "200"),
          new Delivery(DEVICE_28, "SP-90313", 100, 240, "60"),
          new Delivery("Ketamine 10 mg/mL, 20 mL vial", "KV1-3305", 300, -6, "40"),
          new Delivery("Ketamine troche 50 mg", "TR5-0871", 120, 11, "30"),
          new Delivery("Ketamine 10 mg/mL, 20 mL vial", "KV1-3921", 24, 410, "100"),
          new Delivery(VIAL_50, "KV5-1530", 24, 510, "100"),
          new Delivery(TROCHE_100, "TR1-0618", 24, 200, "60"),
          new Delivery("Ketamine rapid-dissolve tablet 100 mg", "RD1-0207", 24, 190, "40"),
          new Delivery("Ketamine capsule 10 mg", "KC1-0099", 24, 230, "60"));

  private final ControlledStock stock;
  private final Timeline timeline;

  Safe(ControlledStock stock, Timeline timeline) {
    this.stock = stock;
    this.timeline = timeline;
  }

  void fill(Branch branch) {
    for (var delivery : DELIVERIES) {
      timeline.at(
          branch.ago(delivery.receivedAgo(), "09:05"),
          branch.team().nurse(),
          () -> stock.receive(receipt(branch, delivery)));
    }
  }

  ProductId product(String name) {
    return stock.products().stream()
        .filter(product -> product.name().equals(name))
        .map(ProductSummary::id)
        .findFirst()
        .orElseThrow();
  }

  private Receipt receipt(Branch branch, Delivery delivery) {
    var received = branch.today().minusDays(delivery.receivedAgo());
    return new Receipt(
        branch.id(),
        product(delivery.product()),
        delivery.lot(),
        branch.today().plusDays(delivery.expiresIn()),
        new BigDecimal(delivery.quantity()),
        received,
        "Meridian Pharmaceutical Supply",
        "RM0123456",
        "INV-" + received.toEpochDay() + delivery.lot().substring(0, 3));
  }
}
