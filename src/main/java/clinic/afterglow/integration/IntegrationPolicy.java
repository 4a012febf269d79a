package clinic.afterglow.integration;

import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.Objection;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must be there before an integration may be signed. */
@FunctionalInterface
interface IntegrationPolicy {

  Optional<Objection> objection(Held held);

  /** What the rules look at. */
  record Held(
      IntegrationContent content, Instant doseEndedAt, IntegrationWindow window, Instant now) {

    @Nullable Instant startedAt() {
      return content.startedAt();
    }
  }

  IntegrationPolicy FORM_CHOSEN =
      held -> when(held.content().kind() == null, Objection.hardStop("integration.kind"));

  /** The time to integration is counted from it. */
  IntegrationPolicy START_KNOWN =
      held -> when(held.startedAt() == null, Objection.hardStop("integration.started"));

  IntegrationPolicy AFTER_THE_DOSE =
      held ->
          when(
              held.startedAt() != null && held.startedAt().isBefore(held.doseEndedAt()),
              Objection.hardStop("integration.afterDose"));

  IntegrationPolicy NOT_IN_THE_FUTURE =
      held ->
          when(
              held.startedAt() != null && held.startedAt().isAfter(held.now()),
              Objection.hardStop("integration.notYet"));

  IntegrationPolicy SOMETHING_TOLD =
      held -> when(held.content().cameUp().isBlank(), Objection.hardStop("integration.cameUp"));

  IntegrationPolicy PRACTICES_SAID =
      held ->
          when(
              held.content().practices().stream().anyMatch(practice -> practice.what().isBlank()),
              Objection.hardStop("integration.practice"));

  /** Outside the window it still helps, so it is said and not refused. */
  IntegrationPolicy IN_THE_WINDOW =
      held -> {
        var started = held.startedAt();
        return started == null || held.window().contains(started)
            ? Optional.empty()
            : Optional.of(
                Objection.warning(
                    "integration.window",
                    hours(held, started),
                    hours(held, held.window().from()),
                    hours(held, held.window().until())));
      };

  static Decision review(Held held) {
    return Decision.of(
        Stream.of(
                FORM_CHOSEN,
                START_KNOWN,
                AFTER_THE_DOSE,
                NOT_IN_THE_FUTURE,
                SOMETHING_TOLD,
                PRACTICES_SAID,
                IN_THE_WINDOW)
            .map(policy -> policy.objection(held)));
  }

  private static long hours(Held held, Instant at) {
    return Duration.between(held.doseEndedAt(), at).toHours();
  }

  private static Optional<Objection> when(boolean objects, Objection objection) {
    return objects ? Optional.of(objection) : Optional.empty();
  }
}
