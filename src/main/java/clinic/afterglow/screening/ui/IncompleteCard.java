package clinic.afterglow.screening.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.screening.Screenings;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.TodayCard;
import com.vaadin.flow.component.Component;
import java.util.Set;

/** Screenings that were begun and lack answers. */
@org.springframework.stereotype.Component
class IncompleteCard implements TodayCard {

  private static final int MOST = 20;

  private final Screenings screenings;
  private final WaitingList rows;

  IncompleteCard(Screenings screenings, WaitingList rows) {
    this.screenings = screenings;
    this.rows = rows;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.FRONT_DESK);
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Component render() {
    var waiting = screenings.incomplete(MOST);
    return new Panel(
        t("screening.card.incomplete"),
        waiting.isEmpty() ? new EmptyState(t("screening.card.incomplete.none")) : rows.of(waiting));
  }
}
