package clinic.afterglow.screening;

import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.MedicineClass;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "screening_rule")
class ScreeningRule {

  private @Id String code;
  private int place;

  @Enumerated(EnumType.STRING)
  private Topic topic;

  @Enumerated(EnumType.STRING)
  private FindingSeverity severity;

  @Enumerated(EnumType.STRING)
  private Basis basis;

  @Enumerated(EnumType.STRING)
  private @Nullable MedicineClass medicineClass;

  private @Nullable String replaces;
  private @Nullable String questionPolicy;
  private String source;
  private boolean active;

  @ElementCollection
  @CollectionTable(name = "screening_rule_route", joinColumns = @JoinColumn(name = "rule_code"))
  @MapKeyColumn(name = "route")
  @MapKeyEnumerated(EnumType.STRING)
  @Column(name = "severity")
  @Enumerated(EnumType.STRING)
  private Map<Route, FindingSeverity> byRoute = new HashMap<>();

  @SuppressWarnings("NullAway.Init")
  protected ScreeningRule() {}

  Rule toRule() {
    return new Rule(
        code,
        topic,
        severity,
        basis,
        medicineClass,
        replaces,
        questionPolicy,
        source,
        Map.copyOf(byRoute));
  }
}
