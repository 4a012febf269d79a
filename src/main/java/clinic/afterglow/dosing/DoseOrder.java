package clinic.afterglow.dosing;

import clinic.afterglow.inventory.ProductId;
import clinic.afterglow.kernel.Ids;
import clinic.afterglow.kernel.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A dose as a prescriber ordered it; a second dose is a second order. */
@Entity
@Immutable
@Table(name = "dose_order")
class DoseOrder {

  private @Id UUID id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "session"))
  private SessionId session;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "product"))
  private ProductId product;

  private @Embedded DoseCalculation dose;
  private int profileVersion;

  @Column(name = "ordered_at")
  private Instant at;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "ordered_by"))
  private UserId by;

  @SuppressWarnings("NullAway.Init")
  protected DoseOrder() {}

  DoseOrder(
      SessionId session,
      ProductId product,
      DoseCalculation dose,
      int profileVersion,
      UserId by,
      Instant at) {
    this.id = Ids.next();
    this.session = session;
    this.product = product;
    this.dose = dose;
    this.profileVersion = profileVersion;
    this.by = by;
    this.at = at;
  }

  SessionId session() {
    return session;
  }

  DoseCalculation dose() {
    return dose;
  }

  int profileVersion() {
    return profileVersion;
  }

  OrderDetails details() {
    return new OrderDetails(id, product, dose, profileVersion, at, by);
  }
}
