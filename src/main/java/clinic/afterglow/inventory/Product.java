package clinic.afterglow.inventory;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;

/** A presentation; rows come with a migration. */
@Entity
@Immutable
@Table(name = "product")
class Product {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private ProductId id;

  private String name;

  @Enumerated(EnumType.STRING)
  private ProductForm form;

  private BigDecimal mgPerUnit;
  private boolean undilutedIntravenous;

  @SuppressWarnings("NullAway.Init")
  protected Product() {}

  public ProductId getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public ProductForm getForm() {
    return form;
  }

  public BigDecimal getMgPerUnit() {
    return mgPerUnit;
  }

  public boolean isUndilutedIntravenous() {
    return undilutedIntravenous;
  }
}
