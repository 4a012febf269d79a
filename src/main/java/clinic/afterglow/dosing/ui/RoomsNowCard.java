package clinic.afterglow.dosing.ui;

import clinic.afterglow.dosing.SessionStatus;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.Refreshing;
import clinic.afterglow.ui.TodayCard;
import com.vaadin.flow.component.Component;
import java.util.Set;

/** Who is in a room now, in which phase, and when the next reading is due. */
@org.springframework.stereotype.Component
class RoomsNowCard implements TodayCard {

  private final SessionList list;

  RoomsNowCard(SessionList list) {
    this.list = list;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.NURSE);
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Component render() {
    return new Refreshing<>(
        () ->
            list.now(
                list.waiting(
                    SessionStatus.CHECKED_IN,
                    SessionStatus.READY,
                    SessionStatus.DOSING,
                    SessionStatus.RECOVERY)),
        rooms -> list.panel("dosing.today.rooms", rooms.sessions()));
  }
}
