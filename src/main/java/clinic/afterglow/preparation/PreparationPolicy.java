package clinic.afterglow.preparation;

import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.Objection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What must be there before a preparation may be signed (clinical rules, section 4). */
@FunctionalInterface
interface PreparationPolicy {

  Optional<Objection> objection(PreparationContent content);

  /** The intention is what the session and its integration are measured by. */
  PreparationPolicy INTENTIONS_TOLD = required("prep.intentions", PreparationContent::intentions);

  /** Somebody must know and be reachable in the hours after. */
  PreparationPolicy SUPPORT_PERSON_NAMED =
      required("prep.supportPerson", PreparationContent::supportPerson);

  PreparationPolicy SUPPORT_PERSON_REACHABLE =
      required("prep.supportPhone", PreparationContent::supportPhone);

  /** Nobody drives until the day after. */
  PreparationPolicy RIDE_HOME_ARRANGED = required("prep.rideHome", PreparationContent::rideHome);

  static Decision review(PreparationContent content) {
    return Decision.of(
        Stream.of(
                INTENTIONS_TOLD, SUPPORT_PERSON_NAMED, SUPPORT_PERSON_REACHABLE, RIDE_HOME_ARRANGED)
            .map(policy -> policy.objection(content)));
  }

  private static PreparationPolicy required(
      String rule, Function<PreparationContent, String> text) {
    return content ->
        text.apply(content).isBlank() ? Optional.of(Objection.hardStop(rule)) : Optional.empty();
  }
}
