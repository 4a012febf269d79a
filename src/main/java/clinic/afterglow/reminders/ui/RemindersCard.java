package clinic.afterglow.reminders.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.reminders.Reminders;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.TodayCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Set;

/** Whether reminders can go out, for who has to set them up. */
@org.springframework.stereotype.Component
class RemindersCard implements TodayCard {

  private final Reminders reminders;

  RemindersCard(Reminders reminders) {
    this.reminders = reminders;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.ADMINISTRATOR);
  }

  @Override
  public int order() {
    return 92;
  }

  @Override
  public Component render() {
    return new Panel(
        t("reminders.title"),
        new WaysNotice(reminders.ways(), true),
        new Anchor("/reminders", t("reminders.toList")));
  }
}
