package clinic.afterglow.reporting.ui;

import static clinic.afterglow.ui.Texts.label;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.reporting.Attention;
import clinic.afterglow.reporting.Exceptions;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.Facts;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.TodayCard;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Map;
import java.util.Set;

/** What is not as it should be, in numbers. */
@org.springframework.stereotype.Component
class DirectorCard implements TodayCard {

  private final Exceptions exceptions;

  DirectorCard(Exceptions exceptions) {
    this.exceptions = exceptions;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.DIRECTOR);
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Component render() {
    var facts = new Facts();
    var counts = exceptions.counts();
    for (var kind : Attention.values()) {
      facts.with(label(kind), badge(counts, kind));
    }
    return new Panel(
        t("reporting.attention"), facts, new Anchor("/reports", t("reporting.toReports")));
  }

  private static Component badge(Map<Attention, Long> counts, Attention kind) {
    long n = counts.getOrDefault(kind, 0L);
    return new StatusBadge(Long.toString(n), n == 0 ? Tone.GOOD : Tone.CAUTION);
  }
}
