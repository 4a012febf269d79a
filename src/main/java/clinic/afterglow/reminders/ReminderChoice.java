package clinic.afterglow.reminders;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What a patient said about being reminded. */
@Entity
@Table(name = "reminder_choice")
class ReminderChoice extends AbstractAggregateRoot<ReminderChoice> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "patient"))
  private PatientId patient;

  private @Version @Nullable Long version;

  @Enumerated(EnumType.STRING)
  private ReminderWay way;

  private Instant chosenAt;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "chosen_by"))
  private UserId chosenBy;

  @SuppressWarnings("NullAway.Init")
  protected ReminderChoice() {}

  ReminderChoice(PatientId patient, ReminderWay way, UserId by, Instant at) {
    this.patient = patient;
    choose(way, by, at);
  }

  final void choose(ReminderWay wanted, UserId by, Instant at) {
    way = wanted;
    chosenAt = at;
    chosenBy = by;
    registerEvent(new ReminderWayChosen(patient, wanted, by, at));
  }

  ReminderWay way() {
    return way;
  }
}
