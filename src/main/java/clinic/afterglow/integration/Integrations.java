package clinic.afterglow.integration;

import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.FRONT_DESK;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.notes.ClinicalNotes;
import clinic.afterglow.notes.NewNote;
import clinic.afterglow.notes.NoteKind;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.preparation.PreparationContent;
import clinic.afterglow.preparation.Preparations;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.HeldVisits;
import clinic.afterglow.security.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The integration of each medicine session: written as a draft, then signed and from then on
 * unchanged.
 */
@Service
@Transactional
@RolesAllowed({THERAPIST, NURSE, PRESCRIBER})
public class Integrations {

  private final IntegrationRepository integrations;
  private final PracticeTrails trails;
  private final Preparations preparations;
  private final HeldVisits visits;
  private final ClinicalNotes notes;
  private final Sites sites;
  private final CurrentUser user;
  private final Clock clock;

  Integrations(
      IntegrationRepository integrations,
      PracticeTrails trails,
      Preparations preparations,
      HeldVisits visits,
      ClinicalNotes notes,
      Sites sites,
      CurrentUser user,
      Clock clock) {
    this.integrations = integrations;
    this.trails = trails;
    this.preparations = preparations;
    this.visits = visits;
    this.notes = notes;
    this.sites = sites;
    this.user = user;
    this.clock = clock;
  }

  /**
   * All that still have to be held, the longest overdue first.
   *
   * @param after the last one of the page before; empty for the first page
   */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public List<IntegrationSummary> due(Optional<IntegrationSummary> after, int most) {
    var limit = Limit.of(most);
    return after
        .map(last -> integrations.dueAfter(last.window().until(), last.id().value(), limit))
        .orElseGet(() -> integrations.due(limit));
  }

  /**
   * A patient's integrations, of the latest dose first.
   *
   * @param after the last one of the page before; empty for the first page
   */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public List<IntegrationSummary> of(
      PatientId patient, Optional<IntegrationSummary> after, int most) {
    var limit = Limit.of(most);
    return after
        .map(last -> integrations.before(patient, last.doseEndedAt(), limit))
        .orElseGet(() -> integrations.newest(patient, limit));
  }

  /** Those that are held in these visits, in one statement; a visit without one is left out. */
  @Transactional(readOnly = true)
  @RolesAllowed({THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public Map<AppointmentId, IntegrationSummary> ofVisits(Collection<AppointmentId> visits) {
    return visits.isEmpty()
        ? Map.of()
        : integrations.ofVisits(visits).stream()
            .collect(toMap(one -> requireNonNull(one.appointment()), Function.identity()));
  }

  @Transactional(readOnly = true)
  @RolesAllowed({THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public IntegrationDetails details(IntegrationId id) {
    var integration = find(id);
    var patient = integration.summary().patient();
    var intentions = preparations.readiness(patient).latest();
    return integration.details(
        intentions.map(PreparationContent::intentions).orElse(null), open(integration));
  }

  /** What a patient took into life and what became of it, newest first. */
  @Transactional(readOnly = true)
  @RolesAllowed({THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public List<PracticeTrail> practices(PatientId patient) {
    return trails.of(patient);
  }

  /**
   * Keeps what has been written so far. Throws {@link clinic.afterglow.kernel.SavedMeanwhile} when
   * somebody else saved after that version was read.
   *
   * @return the version to give with the next save
   */
  public long save(IntegrationId id, IntegrationContent content, long version) {
    var integration = find(id);
    integration.save(content, version, user.id(), clock.instant());
    integrations.save(integration);
    integrations.flush();
    return integration.version();
  }

  /** What stands in the way of signing this, and whether it is outside the window. */
  @Transactional(readOnly = true)
  public Decision review(IntegrationId id, IntegrationContent content) {
    return IntegrationPolicy.review(find(id).held(content, clock.instant()));
  }

  /**
   * Signs the draft as it was at that version and closes its visit; a refused one stays a draft.
   * Throws {@link clinic.afterglow.notes.PasswordNotConfirmed} and {@link
   * clinic.afterglow.kernel.SavedMeanwhile}.
   */
  public Decision sign(IntegrationId id, long version, String password) {
    var integration = find(id);
    var now = clock.instant();
    var decision = IntegrationPolicy.review(integration.held(integration.content(), now));
    if (decision.allowed()) {
      var document = document(integration);
      integration.sign(version, user.id(), now);
      integrations.save(integration);
      notes.sign(document, password);
      Optional.ofNullable(integration.summary().appointment()).ifPresent(visits::close);
    }
    return decision;
  }

  private NewNote document(Integration integration) {
    var summary = integration.summary();
    return new NewNote(
        summary.patient(),
        NoteKind.INTEGRATION,
        summary.id().value(),
        notes.usualRole(),
        IntegrationText.of(integration.content(), trails.of(summary.patient()), zone(integration)));
  }

  private List<PracticeTrail> open(Integration integration) {
    var zone = zone(integration);
    return trails.of(integration.summary().patient()).stream()
        .filter(trail -> trail.open(zone))
        .toList();
  }

  private ZoneId zone(Integration integration) {
    return sites.zone(integration.summary().site());
  }

  private Integration find(IntegrationId id) {
    return integrations.findById(id).orElseThrow(NoSuchRecord::new);
  }
}
