package clinic.afterglow.demo;

import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.PatientId;
import org.jspecify.annotations.Nullable;

/** A patient's story while it is told: who and where, and once registered under which id. */
class Chart {

  private final Person person;
  private final Branch branch;
  private final Route route;
  private @Nullable PatientId id;

  Chart(Person person, Branch branch, Route route) {
    this.person = person;
    this.branch = branch;
    this.route = route;
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
