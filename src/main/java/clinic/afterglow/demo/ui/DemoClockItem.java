package clinic.afterglow.demo.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.demo.DemoClock;
import clinic.afterglow.security.Role;
import clinic.afterglow.ui.NavbarItem;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;

/** Shows the demo clinic's time and lets the visitor put it forward. */
@org.springframework.stereotype.Component
@Profile("demo")
class DemoClockItem implements NavbarItem {

  private final DemoClock clock;
  private final Sites sites;

  DemoClockItem(DemoClock clock, Sites sites) {
    this.clock = clock;
    this.sites = sites;
  }

  @Override
  public Set<String> roles() {
    return Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public Component render() {
    var bar = new MenuBar();
    bar.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
    var zone = sites.all().getFirst().zone();
    var now = bar.addItem(t("demo.clock", Times.dateTime(clock.instant(), zone)));
    bar.addClassName("demo-clock");
    now.setAriaLabel(t("demo.clock.forward"));
    offer(now.getSubMenu(), t("demo.clock.minutes", 10), Duration.ofMinutes(10));
    offer(now.getSubMenu(), t("demo.clock.minutes", 30), Duration.ofMinutes(30));
    offer(now.getSubMenu(), t("demo.clock.hours", 1), Duration.ofHours(1));
    offer(now.getSubMenu(), t("demo.clock.days", 1), Duration.ofDays(1));
    offer(now.getSubMenu(), t("demo.clock.days", 7), Duration.ofDays(7));
    return bar;
  }

  private void offer(
      com.vaadin.flow.component.contextmenu.SubMenu menu, String words, Duration by) {
    menu.addItem(
        words,
        _ -> {
          clock.forward(by);
          UI.getCurrent().getPage().reload();
        });
  }
}
