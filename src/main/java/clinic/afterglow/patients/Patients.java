package clinic.afterglow.patients;

import static clinic.afterglow.security.Roles.ADMINISTRATOR;
import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.FRONT_DESK;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;
import static java.util.stream.Collectors.toMap;

import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.security.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clinic's register of patients. */
@Service
@Transactional
@RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
public class Patients {

  private final PatientRepository patients;
  private final PatientMapper mapper;
  private final CurrentUser user;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Patients(
      PatientRepository patients,
      PatientMapper mapper,
      CurrentUser user,
      Clock clock,
      ApplicationEventPublisher events) {
    this.patients = patients;
    this.mapper = mapper;
    this.user = user;
    this.clock = clock;
    this.events = events;
  }

  @RolesAllowed({FRONT_DESK, DIRECTOR})
  public PatientId register(NewPatient wanted) {
    var number = "AG-%06d".formatted(patients.nextChartNumber());
    return patients.save(new Patient(number, wanted, user.id(), clock.instant())).getId();
  }

  /** Opens a chart, which is on record. */
  public PatientSummary open(PatientId id) {
    var patient = patients.findById(id).orElseThrow(NoSuchRecord::new);
    events.publishEvent(new ChartOpened(id, user.id(), clock.instant()));
    return mapper.toSummary(patient);
  }

  /** Names and the like for rows of a list, in one statement. */
  @Transactional(readOnly = true)
  public Map<PatientId, PatientSummary> summaries(Collection<PatientId> ids) {
    return ids.isEmpty()
        ? Map.of()
        : patients.findByIdIn(ids).stream().collect(toMap(Patient::getId, mapper::toSummary));
  }
}
