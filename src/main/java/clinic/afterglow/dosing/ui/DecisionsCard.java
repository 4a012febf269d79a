package clinic.afterglow.dosing.ui;

import clinic.afterglow.dosing.SessionStatus;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.TodayCard;
import com.vaadin.flow.component.Component;
import java.util.Set;

/** Orders and holds that wait for a prescriber. */
@org.springframework.stereotype.Component
class DecisionsCard implements TodayCard {

  private final SessionList list;

  DecisionsCard(SessionList list) {
    this.list = list;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.PRESCRIBER);
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Component render() {
    return list.panel(
        "dosing.today.decisions", list.waiting(SessionStatus.CHECKED_IN, SessionStatus.HELD));
  }
}
