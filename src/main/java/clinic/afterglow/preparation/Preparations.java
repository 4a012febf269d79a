package clinic.afterglow.preparation;

import static clinic.afterglow.preparation.PreparationStatus.SIGNED;
import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.FRONT_DESK;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;

import clinic.afterglow.clinic.Policies;
import clinic.afterglow.clinic.Policy;
import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.notes.ClinicalNotes;
import clinic.afterglow.notes.NewNote;
import clinic.afterglow.notes.NoteKind;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.scheduling.HeldVisits;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Preparation sessions: written as a draft, then signed and from then on unchanged. */
@Service
@Transactional
@RolesAllowed({THERAPIST, NURSE, PRESCRIBER})
public class Preparations {

  private final PreparationRepository preparations;
  private final Owed owed;
  private final HeldVisits visits;
  private final ClinicalNotes notes;
  private final Policies policies;
  private final CurrentUser user;
  private final Clock clock;

  Preparations(
      PreparationRepository preparations,
      Owed owed,
      HeldVisits visits,
      ClinicalNotes notes,
      Policies policies,
      CurrentUser user,
      Clock clock) {
    this.preparations = preparations;
    this.owed = owed;
    this.visits = visits;
    this.notes = notes;
    this.policies = policies;
    this.user = user;
    this.clock = clock;
  }

  /** The patient's open draft, or a new one that starts from the texts of the latest signed one. */
  public PreparationId begin(PatientId patient) {
    return preparations
        .findByOpenFor(patient)
        .orElseGet(() ->
            preparations.save(
                new Preparation(patient, startFrom(patient), user.id(), clock.instant())))
        .id();
  }

  @Transactional(readOnly = true)
  public Optional<PreparationDraft> draft(PatientId patient) {
    return preparations.findByOpenFor(patient).map(Preparation::draft);
  }

  /**
   * Keeps what has been written so far. Throws {@link clinic.afterglow.kernel.SavedMeanwhile} when
   * somebody else saved after that version was read.
   *
   * @return the version to give with the next save
   */
  public long save(PreparationId id, PreparationContent content, long version) {
    var preparation = find(id);
    preparation.save(content, version, user.id(), clock.instant());
    preparations.save(preparation);
    preparations.flush();
    return preparation.draft().version();
  }

  /** What stands in the way of signing this. */
  public Decision review(PreparationContent content) {
    return PreparationPolicy.review(content);
  }

  /**
   * Signs the draft as it was at that version and closes its visit; a refused one stays a draft.
   * Throws {@link clinic.afterglow.notes.PasswordNotConfirmed} and {@link
   * clinic.afterglow.kernel.SavedMeanwhile}.
   */
  public Decision sign(PreparationId id, long version, String password) {
    var preparation = find(id);
    var decision = PreparationPolicy.review(preparation.content());
    if (decision.allowed()) {
      preparation.sign(version, user.id(), clock.instant());
      preparations.save(preparation);
      notes.sign(document(preparation), password);
      visits.closeLatest(preparation.patient(), AppointmentKind.PREPARATION);
    }
    return decision;
  }

  /**
   * Who is cleared and still has to be prepared, longest waiting first.
   *
   * @param after the last one of the page before; empty for the first page
   */
  @Transactional(readOnly = true)
  public List<OwedPreparation> owed(Optional<OwedPreparation> after, int most) {
    return owed.page(after, most);
  }

  /** The latest signed ones, newest first. */
  @Transactional(readOnly = true)
  @RolesAllowed({THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public List<SignedPreparation> signed(PatientId patient, int most) {
    return latest(patient, most).stream().map(Preparation::signed).toList();
  }

  /** Readiness, the latest signed ones and the draft, in three statements. */
  @Transactional(readOnly = true)
  @RolesAllowed({THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public PreparationProgress progress(PatientId patient, int most) {
    var all = preparations.latest(patient, Limit.of(1 + most));
    var signed = all.stream().filter(Preparation::isSigned).limit(most).toList();
    var draft =
        all.stream()
            .filter(one -> !one.isSigned())
            .findFirst()
            .filter(_ -> user.is(Role.THERAPIST, Role.NURSE, Role.PRESCRIBER))
            .map(Preparation::draft);
    var readiness = readiness(patient, signed.stream().findFirst().map(Preparation::content));
    return new PreparationProgress(
        readiness, signed.stream().map(Preparation::signed).toList(), draft);
  }

  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
  public Readiness readiness(PatientId patient) {
    var reads = user.is(Role.THERAPIST, Role.NURSE, Role.PRESCRIBER, Role.DIRECTOR);
    return readiness(patient, reads ? latestContent(patient) : Optional.empty());
  }

  private Readiness readiness(PatientId patient, Optional<PreparationContent> latest) {
    var required = policies.current().get(Policy.PREP_MIN_SESSIONS);
    return new Readiness(preparations.countByPatientAndStatus(patient, SIGNED), required, latest);
  }

  private PreparationContent startFrom(PatientId patient) {
    return latestContent(patient)
        .map(PreparationContent::carriedForward)
        .orElse(PreparationContent.EMPTY);
  }

  private Optional<PreparationContent> latestContent(PatientId patient) {
    return latest(patient, 1).stream().map(Preparation::content).findFirst();
  }

  private List<Preparation> latest(PatientId patient, int most) {
    return preparations.findByPatientAndStatusOrderBySignedAtDesc(patient, SIGNED, Limit.of(most));
  }

  private NewNote document(Preparation preparation) {
    return new NewNote(
        preparation.patient(),
        NoteKind.PREPARATION,
        preparation.id().value(),
        notes.usualRole(),
        PreparationText.of(preparation.content()));
  }

  private Preparation find(PreparationId id) {
    return preparations.findById(id).orElseThrow(NoSuchRecord::new);
  }
}
