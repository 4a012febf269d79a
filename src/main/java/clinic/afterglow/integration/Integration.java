package clinic.afterglow.integration;

import clinic.afterglow.clinic.PolicyVersion;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.dosing.SessionDischarged;
import clinic.afterglow.dosing.SessionId;
import clinic.afterglow.kernel.IllegalTransition;
import clinic.afterglow.kernel.SavedMeanwhile;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

@Entity
@Table(name = "integration")
class Integration extends AbstractAggregateRoot<Integration> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private IntegrationId id;

  private @Version @Nullable Long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "patient"))
  private PatientId patient;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "session"))
  private SessionId session;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "site"))
  private SiteId site;

  private Instant doseEndedAt;
  @Embedded private IntegrationWindow due;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "policy_version"))
  private PolicyVersion policyVersion;

  @Enumerated(EnumType.STRING)
  private IntegrationStatus status;

  private boolean waiting;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "appointment"))
  private @Nullable AppointmentId appointment;

  @Enumerated(EnumType.STRING)
  private @Nullable IntegrationKind kind;

  private @Nullable Instant startedAt;
  private String theme;
  private String cameUp;
  private String insights;
  private String reflections;
  private String followUpPlan;

  @ElementCollection
  @CollectionTable(name = "integration_practice", joinColumns = @JoinColumn(name = "integration"))
  @OrderColumn(name = "position")
  private List<Practice> practices = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "integration_follow_up", joinColumns = @JoinColumn(name = "integration"))
  @OrderColumn(name = "position")
  private List<FollowUp> followUps = new ArrayList<>();

  private Instant savedAt;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "saved_by"))
  private UserId savedBy;

  private @Nullable Instant signedAt;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "signed_by"))
  private @Nullable UserId signedBy;

  @SuppressWarnings("NullAway.Init")
  protected Integration() {}

  Integration(SessionDischarged discharge, IntegrationWindow due, PolicyVersion judgedBy) {
    this.id = IntegrationId.next();
    this.patient = discharge.patient();
    this.session = discharge.session();
    this.site = discharge.site();
    this.doseEndedAt = discharge.doseEndedAt();
    this.due = due;
    this.policyVersion = judgedBy;
    this.status = IntegrationStatus.DUE;
    this.waiting = true;
    this.savedBy = discharge.by();
    this.savedAt = discharge.at();
    write(IntegrationContent.EMPTY);
    registerEvent(new IntegrationOwed(patient, id, discharge.by(), discharge.at()));
  }

  void book(AppointmentId booked, UserId by, Instant at) {
    require(IntegrationStatus.DUE, IntegrationStatus.BOOKED);
    this.appointment = booked;
    this.status = IntegrationStatus.BOOKED;
    registerEvent(new IntegrationBooked(patient, id, by, at));
  }

  /** The appointment will not take place; a completed integration does not mind. */
  void unbook(UserId by, Instant at) {
    if (status == IntegrationStatus.BOOKED) {
      this.appointment = null;
      this.status = IntegrationStatus.DUE;
      registerEvent(new IntegrationUnbooked(patient, id, by, at));
    }
  }

  /** They were in a group; what is written already stays. */
  void heldInGroup(Instant start, String about, UserId by, Instant at) {
    var begun = content().begun(start, about);
    if (status != IntegrationStatus.COMPLETED && !begun.equals(content())) {
      write(begun);
      this.savedBy = by;
      this.savedAt = at;
      registerEvent(new IntegrationSaved(patient, id, by, at));
    }
  }

  void save(IntegrationContent content, long seen, UserId by, Instant at) {
    requireOpenAt(seen);
    write(content);
    this.savedBy = by;
    this.savedAt = at;
    registerEvent(new IntegrationSaved(patient, id, by, at));
  }

  void sign(long seen, UserId by, Instant at) {
    requireOpenAt(seen);
    this.status = IntegrationStatus.COMPLETED;
    this.waiting = false;
    this.signedBy = by;
    this.signedAt = at;
    registerEvent(new IntegrationSigned(patient, id, by, at));
  }

  IntegrationSummary summary() {
    return new IntegrationSummary(
        id, patient, session, site, doseEndedAt, due, status, appointment, signedAt, signedBy);
  }

  IntegrationContent content() {
    return new IntegrationContent(
        kind, startedAt, theme, cameUp, insights, reflections, practices, followUps, followUpPlan);
  }

  IntegrationDetails details(@Nullable String intentions, List<PracticeTrail> earlier) {
    return new IntegrationDetails(
        summary(),
        content(),
        version(),
        savedBy,
        savedAt,
        java.util.Optional.ofNullable(intentions),
        earlier);
  }

  long version() {
    return Objects.requireNonNull(version);
  }

  IntegrationPolicy.Held held(IntegrationContent content, Instant now) {
    return new IntegrationPolicy.Held(content, doseEndedAt, due, now);
  }

  private void write(IntegrationContent content) {
    this.kind = content.kind();
    this.startedAt = content.startedAt();
    this.theme = content.theme();
    this.cameUp = content.cameUp();
    this.insights = content.insights();
    this.reflections = content.reflections();
    this.followUpPlan = content.followUpPlan();
    this.practices.clear();
    this.practices.addAll(content.practices());
    this.followUps.clear();
    this.followUps.addAll(content.followUps());
  }

  private void requireOpenAt(long seen) {
    if (status == IntegrationStatus.COMPLETED) {
      throw new IllegalTransition(status, IntegrationStatus.DUE);
    }
    if (version() != seen) {
      throw new SavedMeanwhile(savedBy, savedAt);
    }
  }

  private void require(IntegrationStatus now, IntegrationStatus next) {
    if (status != now) {
      throw new IllegalTransition(status, next);
    }
  }
}
