package clinic.afterglow.screening.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.screening.Screenings;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.TodayCard;
import com.vaadin.flow.component.Component;
import java.util.Set;

/** Screenings that wait for the prescriber's decision. */
@org.springframework.stereotype.Component
class DecisionCard implements TodayCard {

  private static final int MOST = 20;

  private final Screenings screenings;
  private final WaitingList rows;

  DecisionCard(Screenings screenings, WaitingList rows) {
    this.screenings = screenings;
    this.rows = rows;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.PRESCRIBER);
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Component render() {
    var waiting = screenings.waitingForDecision(MOST);
    return new Panel(
        t("screening.card.decision"),
        waiting.isEmpty() ? new EmptyState(t("screening.card.decision.none")) : rows.of(waiting));
  }
}
