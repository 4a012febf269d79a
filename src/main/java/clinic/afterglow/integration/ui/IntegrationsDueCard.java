package clinic.afterglow.integration.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.TodayCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;
import java.util.Set;

/** The integrations that are due first. */
@org.springframework.stereotype.Component
class IntegrationsDueCard implements TodayCard {

  static final int PAGE = 8;

  private final DueLists lists;

  IntegrationsDueCard(DueLists lists) {
    this.lists = lists;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.THERAPIST, Roles.FRONT_DESK);
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Component render() {
    return new Panel(t("integration.due"), lists.list(PAGE))
        .withActions(new RouterLink(t("integration.due.all"), IntegrationsDueView.class));
  }
}
