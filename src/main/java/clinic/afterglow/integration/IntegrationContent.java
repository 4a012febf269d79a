package clinic.afterglow.integration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written about an integration. Texts may be blank, and the form and the start missing in a
 * draft.
 *
 * @param startedAt when it began
 * @param theme what the group talked about, when it was held in one; names nobody
 * @param cameUp what came up in the session and since, up to {@value #LONG} characters, as are the
 *     other texts
 * @param practices what is taken into life from now on
 * @param followUps what became of earlier practices
 */
public record IntegrationContent(
    @Nullable IntegrationKind kind,
    @Nullable Instant startedAt,
    String theme,
    String cameUp,
    String insights,
    String reflections,
    List<Practice> practices,
    List<FollowUp> followUps,
    String followUpPlan) {

  public static final int LONG = 20_000;

  public static final IntegrationContent EMPTY =
      new IntegrationContent(null, null, "", "", "", "", List.of(), List.of(), "");

  public IntegrationContent {
    practices = List.copyOf(practices);
    followUps = List.copyOf(followUps);
  }

  /** Of one that was held in no group. */
  public IntegrationContent(
      @Nullable IntegrationKind kind,
      @Nullable Instant startedAt,
      String cameUp,
      String insights,
      String reflections,
      List<Practice> practices,
      List<FollowUp> followUps,
      String followUpPlan) {
    this(kind, startedAt, "", cameUp, insights, reflections, practices, followUps, followUpPlan);
  }

  /** Begins the note of somebody who was in a group; what is written already stays. */
  IntegrationContent begun(Instant start, String about) {
    return new IntegrationContent(
        kind == null ? IntegrationKind.GROUP : kind,
        startedAt == null ? start : startedAt,
        theme.isBlank() ? about : theme,
        cameUp,
        insights,
        reflections,
        practices,
        followUps,
        followUpPlan);
  }
}
