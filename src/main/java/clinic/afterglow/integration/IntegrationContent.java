package clinic.afterglow.integration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written about an integration. Texts may be blank, and the form and the start missing in a
 * draft.
 *
 * @param startedAt when it began
 * @param cameUp what came up in the session and since, up to {@value #LONG} characters, as are the
 *     other texts
 * @param practices what is taken into life from now on
 * @param followUps what became of earlier practices
 */
public record IntegrationContent(
    @Nullable IntegrationKind kind,
    @Nullable Instant startedAt,
    String cameUp,
    String insights,
    String reflections,
    List<Practice> practices,
    List<FollowUp> followUps,
    String followUpPlan) {

  public static final int LONG = 20_000;

  public static final IntegrationContent EMPTY =
      new IntegrationContent(null, null, "", "", "", List.of(), List.of(), "");

  public IntegrationContent {
    practices = List.copyOf(practices);
    followUps = List.copyOf(followUps);
  }
}
