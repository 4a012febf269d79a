package clinic.afterglow.integration.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.integration.IntegrationSummary;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Tone;
import java.time.Instant;

/** How an integration stands now, in two words. */
final class DueBadge {

  private DueBadge() {}

  static StatusBadge of(IntegrationSummary summary, Instant now) {
    if (summary.overdue(now)) {
      return new StatusBadge(t("integration.overdue"), Tone.DANGER);
    }
    return switch (summary.status()) {
      case DUE -> new StatusBadge(summary.status(), Tone.CAUTION);
      case BOOKED -> new StatusBadge(summary.status(), Tone.INFO);
      case COMPLETED -> new StatusBadge(summary.status(), Tone.GOOD);
    };
  }
}
