package clinic.afterglow.audit;

import clinic.afterglow.kernel.DomainEvent;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts every event on record, in the transaction that it belongs to. */
@Component
class AuditListener {

  private final AuditRows rows;

  AuditListener(AuditRows rows) {
    this.rows = rows;
  }

  /** An event outside of a transaction is a defect: its row could stay when the change does not. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(DomainEvent event) {
    var patient =
        event instanceof PatientEvent about
            ? Optional.of(about.patient())
            : Optional.<PatientId>empty();
    rows.insert(
        event.at(),
        event.by(),
        event.getClass().getSimpleName(),
        patient,
        event.subject(),
        event.detail());
  }
}
