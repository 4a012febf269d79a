package clinic.afterglow.patients;

import static clinic.afterglow.security.Roles.ADMINISTRATOR;
import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.FRONT_DESK;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;
import static java.util.stream.Collectors.toMap;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The clinic's register of patients. */
@Service
@Transactional
@RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
public class Patients {

  private final PatientRepository patients;
  private final ContactRepository contacts;
  private final PatientIndex index;
  private final Sites sites;
  private final Accounts accounts;
  private final PatientMapper mapper;
  private final CurrentUser user;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Patients(
      PatientRepository patients,
      ContactRepository contacts,
      PatientIndex index,
      Sites sites,
      Accounts accounts,
      PatientMapper mapper,
      CurrentUser user,
      Clock clock,
      ApplicationEventPublisher events) {
    this.patients = patients;
    this.contacts = contacts;
    this.index = index;
    this.sites = sites;
    this.accounts = accounts;
    this.mapper = mapper;
    this.user = user;
    this.clock = clock;
    this.events = events;
  }

  /** Enters somebody into the register; throws {@link DateOfBirthRefused}. */
  @RolesAllowed({FRONT_DESK, DIRECTOR})
  public PatientId register(NewPatient wanted) {
    DateOfBirthRefused.unlessPlausible(wanted.dateOfBirth(), today(wanted.site()));
    var number = "AG-%06d".formatted(patients.nextChartNumber());
    var patient = patients.save(new Patient(number, wanted, user.id(), clock.instant()));
    patients.flush();
    index.add(patient);
    return patient.getId();
  }

  /** Throws {@link ChangedMeanwhile} when {@code version} is not the newest any more. */
  @RolesAllowed({FRONT_DESK, DIRECTOR})
  public void update(PatientId id, PatientChange wanted, long version) {
    DateOfBirthRefused.unlessPlausible(wanted.dateOfBirth(), today(wanted.site()));
    var patient = find(id);
    if (!patient.isAt(version)) {
      throw new ChangedMeanwhile(
          accounts.names().getOrDefault(patient.changedBy(), ""),
          patient.changedAt().atZone(sites.zone(patient.getSite())).toLocalDate());
    }
    patient.change(wanted, user.id(), clock.instant());
    patients.save(patient);
    patients.flush();
    index.replace(patient);
  }

  /** Those who may be the same person: same name and date of birth, or same phone. */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, DIRECTOR})
  public List<PatientHit> similar(NewPatient wanted) {
    var sortName = SearchWords.sortName(wanted.familyName(), wanted.givenName());
    return index.similar(sortName, wanted.dateOfBirth(), wanted.phone());
  }

  /**
   * Finds patients by parts of names, phone, chart number, and by date of birth in any spelling;
   * several words must all fit. One statement, or two where many tokens of the same patients begin
   * alike, whose cost does not grow with the register; it needs no transaction of its own.
   */
  @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
  public List<PatientHit> search(String text, int limit) {
    var question = SearchQuestion.of(text);
    return question.asksNothing() ? List.of() : index.search(question, limit);
  }

  /** The register by family name, from one patient on, or from the start when that is null. */
  @Transactional(readOnly = true)
  public List<PatientHit> page(@Nullable PatientId after, int most) {
    var name = after == null ? "" : patients.sortNameOf(after).orElseThrow(NoSuchRecord::new);
    return index.page(name, after == null ? null : after.value(), most);
  }

  /** The newest first. */
  @Transactional(readOnly = true)
  public List<PatientHit> registeredSince(Instant since, int most) {
    return index.registeredSince(since, most);
  }

  /** Demographics; who opens a chart calls {@link #open} first. */
  @Transactional(readOnly = true)
  public PatientDetails details(PatientId id) {
    var toCall =
        contacts.findByPatientAndRemovedAtIsNullOrderByRecordedAt(id).stream()
            .map(mapper::toDetails)
            .toList();
    return mapper.toDetails(find(id), toCall);
  }

  /** Opens a chart, which is on record. */
  public PatientSummary open(PatientId id) {
    var patient = find(id);
    events.publishEvent(new ChartOpened(id, user.id(), clock.instant()));
    return mapper.toSummary(patient);
  }

  /** The zone of the site where the patient is usually seen. */
  @Transactional(readOnly = true)
  public ZoneId zone(PatientId id) {
    return sites.zone(patients.siteOf(id).orElseThrow(NoSuchRecord::new));
  }

  /** Names and the like for rows of a list, in one statement. */
  @Transactional(readOnly = true)
  public Map<PatientId, PatientSummary> summaries(Collection<PatientId> ids) {
    return ids.isEmpty()
        ? Map.of()
        : patients.findByIdIn(ids).stream().collect(toMap(Patient::getId, mapper::toSummary));
  }

  private Patient find(PatientId id) {
    return patients.findById(id).orElseThrow(NoSuchRecord::new);
  }

  private LocalDate today(SiteId site) {
    return LocalDate.now(clock.withZone(sites.zone(site)));
  }
}
