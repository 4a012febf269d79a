package clinic.afterglow.dosing;

import clinic.afterglow.notes.ClinicalNotes;
import org.springframework.stereotype.Component;

/** Keeps what is signed as it was signed: every part contains the whole record of the session. */
@Component
class SignedRecord {

  private final ClinicalNotes notes;

  SignedRecord(ClinicalNotes notes) {
    this.notes = notes;
  }

  /** Throws {@link PartSigned}. Only a session that is over can have a signed part. */
  void refuseChange(MedicineSession session) {
    if (session.getStatus() == SessionStatus.DISCHARGED
        && !notes.of(session.getId().value()).isEmpty()) {
      throw new PartSigned();
    }
  }
}
