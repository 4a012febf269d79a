package clinic.afterglow.booster;

import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.FRONT_DESK;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;

import clinic.afterglow.clinic.Policies;
import clinic.afterglow.clinic.Policy;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.security.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom to call about a booster: who is due or overdue, for whom a scale asks, and of whom the scale
 * itself is due. Nothing is sent to a patient by it.
 */
@Service
@Transactional
@RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
public class BoosterRecalls {

  private final DueBoosters due;
  private final BoosterContactRepository contacts;
  private final Policies policies;
  private final CurrentUser user;
  private final Clock clock;

  BoosterRecalls(
      DueBoosters due,
      BoosterContactRepository contacts,
      Policies policies,
      CurrentUser user,
      Clock clock) {
    this.due = due;
    this.contacts = contacts;
    this.policies = policies;
    this.user = user;
    this.clock = clock;
  }

  /**
   * A page of the list, longest waiting first. The values of a scale are left out for whoever may
   * not read scales.
   *
   * @param until the last day of doses that come up; scales are listed from their day on
   * @param after the last row of the page before
   */
  @Transactional(readOnly = true)
  public List<DueBooster> due(
      LocalDate until, RecallPart part, Optional<DueBooster> after, int limit) {
    var values = policies.current();
    var row =
        new RecallRow(
            clock.instant(),
            values.get(Policy.BOOSTER_ADHERENCE),
            values.get(Policy.BOOSTER_RESCREEN),
            BoosterPlans.readsScales(user));
    return due.page(until, part, after, limit, row);
  }

  /** Keeps an attempt to reach a patient; it is never changed. */
  @RolesAllowed({FRONT_DESK, NURSE, DIRECTOR})
  public void contacted(PatientId patient, ContactOutcome outcome) {
    contacts.save(new BoosterContact(patient, outcome, user.id(), clock.instant()));
  }
}
