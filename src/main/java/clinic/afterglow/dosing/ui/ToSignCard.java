package clinic.afterglow.dosing.ui;

import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.TodayCard;
import com.vaadin.flow.component.Component;
import java.util.Set;

/** Sessions that are over and wait for the part of whoever looks. */
@org.springframework.stereotype.Component
class ToSignCard implements TodayCard {

  private final SessionList list;

  ToSignCard(SessionList list) {
    this.list = list;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.PRESCRIBER, Roles.NURSE, Roles.THERAPIST);
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Component render() {
    return list.panel("dosing.today.sign", list.toSign());
  }
}
