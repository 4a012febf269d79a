package clinic.afterglow.waitlist.ui;

import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.TodayCard;
import clinic.afterglow.waitlist.FreedSlots;
import com.vaadin.flow.component.Component;
import java.util.Set;

/** The front desk's times that became free, to be offered to those who wait. */
@org.springframework.stereotype.Component
class FreedCard implements TodayCard {

  private final FreedSlots slots;

  FreedCard(FreedSlots slots) {
    this.slots = slots;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.FRONT_DESK);
  }

  @Override
  public int order() {
    return 15;
  }

  @Override
  public Component render() {
    return new FreedPanel(slots, () -> {});
  }
}
