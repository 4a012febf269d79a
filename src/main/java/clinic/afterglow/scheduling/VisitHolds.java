package clinic.afterglow.scheduling;

import java.util.List;
import org.springframework.stereotype.Component;

/** Asks all who may know better before a visit goes on. */
@Component
class VisitHolds {

  private final List<VisitHold> holds;

  VisitHolds(List<VisitHold> holds) {
    this.holds = holds;
  }

  void refuse(AppointmentId visit, AppointmentStatus wanted) {
    for (var hold : holds) {
      var fact = hold.against(visit, wanted);
      if (fact.isPresent()) {
        throw fact.get();
      }
    }
  }
}
