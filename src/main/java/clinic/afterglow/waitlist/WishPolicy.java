package clinic.afterglow.waitlist;

import static clinic.afterglow.kernel.Objection.hardStop;

import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.scheduling.AppointmentKind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who can be put on the waitlist. */
@FunctionalInterface
interface WishPolicy {

  /** The most notice that makes sense. */
  int MOST_NOTICE_HOURS = 14 * 24;

  /**
   * @param expected whether the visit that may come forward is still to come; true without one
   * @param already whether the patient waits for such a visit already
   */
  record Asked(NewWait wanted, boolean expected, boolean already) {}

  Optional<Objection> objection(Asked asked);

  /** An integration has its own window; it is booked from the list of those due. */
  WishPolicy KIND =
      asked -> {
        var kind = asked.wanted().kind();
        return kind == AppointmentKind.INTEGRATION
            ? Optional.of(hardStop("wait.integration"))
            : Optional.empty();
      };

  /** A dose belongs to a plan; without a visit there is none that could come forward. */
  WishPolicy DOSE_HAS_A_VISIT =
      asked ->
          asked.wanted().kind() == AppointmentKind.DOSING && asked.wanted().visit().isEmpty()
              ? Optional.of(hardStop("wait.doseWithoutVisit"))
              : Optional.empty();

  WishPolicy STILL_TO_COME =
      asked -> asked.expected() ? Optional.empty() : Optional.of(hardStop("wait.visitOver"));

  WishPolicy ONCE =
      asked -> asked.already() ? Optional.of(hardStop("wait.already")) : Optional.empty();

  WishPolicy LONG_ENOUGH =
      asked -> {
        var wish = asked.wanted().wish();
        long minutes = Duration.between(wish.from(), wish.until()).toMinutes();
        return minutes < asked.wanted().length().toMinutes()
            ? Optional.of(
                hardStop(
                    "wait.times", wish.from(), wish.until(), asked.wanted().length().toMinutes()))
            : Optional.empty();
      };

  WishPolicy NOTICE =
      asked -> {
        int hours = asked.wanted().wish().noticeHours();
        return hours < 0 || hours > MOST_NOTICE_HOURS
            ? Optional.of(hardStop("wait.noticeRange", hours, MOST_NOTICE_HOURS))
            : Optional.empty();
      };

  List<WishPolicy> ALL = List.of(KIND, DOSE_HAS_A_VISIT, STILL_TO_COME, ONCE, LONG_ENOUGH, NOTICE);

  static Decision review(Asked asked) {
    Stream<Optional<Objection>> answers = ALL.stream().map(policy -> policy.objection(asked));
    return Decision.of(answers);
  }
}
