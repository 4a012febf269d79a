package clinic.afterglow.dosing;

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

/** What was found when the patient left. */
@Entity
@Immutable
@Table(name = "session_discharge")
class Discharge {

  private @Id UUID id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "session"))
  private SessionId session;

  private UUID reading;
  private @Embedded Aldrete aldrete;
  private boolean nauseaNeedsTreatment;
  private boolean oriented;
  private boolean steadyGait;
  private String escortName;
  private boolean drivingBanUnderstood;

  @Column(name = "left_at")
  private Instant at;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "released_by"))
  private UserId by;

  @SuppressWarnings("NullAway.Init")
  protected Discharge() {}

  Discharge(SessionId session, UUID reading, DischargeFindings found, UserId by, Instant at) {
    this.id = Ids.next();
    this.session = session;
    this.reading = reading;
    this.aldrete = found.aldrete();
    this.nauseaNeedsTreatment = found.nauseaNeedsTreatment();
    this.oriented = found.oriented();
    this.steadyGait = found.steadyGait();
    this.escortName = found.escortName().strip();
    this.drivingBanUnderstood = found.drivingBanUnderstood();
    this.by = by;
    this.at = at;
  }

  DischargeDetails details() {
    return new DischargeDetails(
        reading,
        aldrete,
        nauseaNeedsTreatment,
        oriented,
        steadyGait,
        escortName,
        drivingBanUnderstood,
        at,
        by);
  }
}
