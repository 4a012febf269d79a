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
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
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
      facts.with(label(kind), number(kind, counts.getOrDefault(kind, 0L)));
    }
    return new Panel(
        t("reporting.attention"), facts, new Anchor("/reports", t("reporting.toReports")));
  }

  /** Each number opens the very rows that it counted. */
  private Component number(Attention kind, long n) {
    if (n == 0) {
      return new StatusBadge("0", Tone.GOOD);
    }
    var open =
        new Button(
            new StatusBadge(Long.toString(n), Tone.CAUTION),
            _ -> new AttentionDialog(exceptions, kind).open());
    open.setAriaLabel(t("reporting.attention.open", label(kind), n));
    open.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    return open;
  }
}
