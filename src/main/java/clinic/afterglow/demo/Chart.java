package clinic.afterglow.demo;

import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.PatientId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A patient's story while it is told: who and where, and once registered under which id. */
class Chart {

  private static final Duration FIRST_CALL = Duration.ofMinutes(6);

  private final Person person;
  private final Branch branch;
  private final Route route;
  private Instant knownFrom = Instant.MIN;
  private @Nullable PatientId id;

  Chart(Person person, Branch branch, Route route) {
    this.person = person;
    this.branch = branch;
    this.route = route;
  }

  /** Nothing can be booked before the patient is registered. */
  void knownFrom(Instant registered) {
    knownFrom = registered;
  }

  Instant notBeforeKnown(Instant wished) {
    var earliest = knownFrom.equals(Instant.MIN) ? wished : knownFrom.plus(FIRST_CALL);
    return wished.isBefore(earliest) ? earliest : wished;
  }

  void registeredAs(PatientId patient) {
    id = patient;
  }

  PatientId id() {
    if (id == null) {
      throw new IllegalStateException(person.fullName() + " is not registered yet");
    }
    return id;
  }

  Person person() {
    return person;
  }

  Branch branch() {
    return branch;
  }

  Route route() {
    return route;
  }

  Branch.Team team() {
    return branch.team();
  }
}
