package clinic.afterglow.integration;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.integration.IntegrationPolicy.Held;
import clinic.afterglow.kernel.Objection;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntegrationPolicyTests {

  private static final Instant DOSE_ENDED = Instant.parse("2026-11-09T15:00:00Z");
  private static final Instant NOW = Instant.parse("2026-11-13T15:00:00Z");

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2026-11-10T15:00:00Z, calm, ''",
        "2026-11-12T15:00:00Z, calm, ''",
        "-,                    calm, integration.started",
        "2026-11-09T14:59:59Z, calm, integration.afterDose integration.window",
        "2026-11-09T15:00:00Z, calm, integration.window",
        "2026-11-10T14:59:59Z, calm, integration.window",
        "2026-11-12T15:00:01Z, calm, integration.window",
        "2026-11-13T15:00:00Z, calm, integration.window",
        "2026-11-13T15:00:01Z, calm, integration.notYet integration.window",
        "2026-11-10T15:00:00Z, ' ',  integration.cameUp",
      })
  void objectsToWhatIsMissingAndSaysWhatIsLate(
      @Nullable Instant started, String cameUp, String rules) {
    var decision = IntegrationPolicy.review(held(started, cameUp, List.of()));

    assertThat(String.join(" ", decision.objections().stream().map(Objection::rule).toList()))
        .isEqualTo(rules);
    assertThat(decision.allowed()).isEqualTo(rules.isEmpty() || rules.equals("integration.window"));
  }

  @Test
  void saysHowManyHoursItWas() {
    var decision =
        IntegrationPolicy.review(held(Instant.parse("2026-11-12T20:30:00Z"), "calm", List.of()));

    assertThat(decision.objections())
        .containsExactly(Objection.warning("integration.window", 77L, 24L, 72L));
  }

  @Test
  void refusesAPracticeThatSaysNothing() {
    var nothing = Practice.of("sleep", " ", "daily", null);
    var decision =
        IntegrationPolicy.review(
            held(Instant.parse("2026-11-11T15:00:00Z"), "calm", List.of(nothing)));

    assertThat(decision.allowed()).isFalse();
  }

  @Test
  void asksInWhichFormItWasHeld() {
    var decision =
        IntegrationPolicy.review(
            new Held(
                IntegrationContent.EMPTY,
                DOSE_ENDED,
                IntegrationWindow.after(DOSE_ENDED, 24, 72),
                NOW));

    assertThat(decision.objections()).contains(Objection.hardStop("integration.kind"));
  }

  private static Held held(@Nullable Instant started, String cameUp, List<Practice> practices) {
    return new Held(
        new IntegrationContent(
            IntegrationKind.GROUP, started, cameUp, "", "", practices, List.of(), ""),
        DOSE_ENDED,
        IntegrationWindow.after(DOSE_ENDED, 24, 72),
        NOW);
  }
}
