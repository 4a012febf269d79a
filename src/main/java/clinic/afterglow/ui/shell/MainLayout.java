package clinic.afterglow.ui.shell;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.ui.AccountLink;
import clinic.afterglow.ui.NavbarItem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Comparator;
import java.util.List;

/** The frame around every page: menu on the side, search and account on top. */
@Layout
@JsModule("./components/connection-watch.ts")
@JsModule("./components/search-key.ts")
@AnonymousAllowed
@Uses(ComboBox.class)
class MainLayout extends AppLayout {

  MainLayout(
      AuthenticationContext session,
      CurrentUser user,
      List<NavbarItem> items,
      List<AccountLink> links) {
    setPrimarySection(Section.DRAWER);
    setI18n(new AppLayoutI18n().setDrawer(t("menu.title")));
    var name = new Span(t("app.name"));
    name.addClassName("app-name");
    addToDrawer(name, new Scroller(menu()));
    var bar = new Div();
    bar.addClassName("navbar-items");
    items.stream()
        .filter(item -> session.hasAnyRole(item.roles()))
        .sorted(Comparator.comparingInt(NavbarItem::order))
        .map(NavbarItem::render)
        .forEach(bar::add);
    var toggle = new DrawerToggle();
    toggle.setAriaLabel(t("menu.toggle"));
    var navbar = new Header(skipLink(), toggle, bar, new AccountMenu(session, user, links));
    navbar.addClassName("navbar");
    addToNavbar(navbar);
  }

  @Override
  public void showRouterLayoutContent(HasElement content) {
    content.getElement().setAttribute("tabindex", "-1");
    super.showRouterLayoutContent(content);
  }

  /** No link to a fragment: the page's base address would lead it to another page. */
  private Component skipLink() {
    var skip = new NativeButton(t("menu.skip"));
    skip.addClickListener(_ -> getContent().getElement().callJsFunction("focus"));
    skip.addClassName("skip-link");
    return skip;
  }

  private static Component menu() {
    var nav = new SideNav();
    nav.getElement().setAttribute("aria-label", t("menu.title"));
    MenuConfiguration.getMenuEntries().forEach(entry -> nav.addItem(item(entry)));
    return nav;
  }

  private static SideNavItem item(MenuEntry entry) {
    var item = new SideNavItem(t(entry.title()), entry.path());
    if (entry.icon() != null) {
      item.setPrefixComponent(new Icon(entry.icon()));
    }
    return item;
  }
}
