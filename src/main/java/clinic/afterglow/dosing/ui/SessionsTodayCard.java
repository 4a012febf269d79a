package clinic.afterglow.dosing.ui;

import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.TodayCard;
import com.vaadin.flow.component.Component;
import java.util.Set;

/** The medicine sessions of today. */
@org.springframework.stereotype.Component
class SessionsTodayCard implements TodayCard {

  private final SessionList list;

  SessionsTodayCard(SessionList list) {
    this.list = list;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.NURSE, Roles.THERAPIST);
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Component render() {
    return list.panel("dosing.today.sessions", list.today());
  }
}
