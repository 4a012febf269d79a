package clinic.afterglow.patients;

import clinic.afterglow.kernel.DomainEvent;

/** Something that happened in one patient's care. */
public interface PatientEvent extends DomainEvent {

  PatientId patient();
}
