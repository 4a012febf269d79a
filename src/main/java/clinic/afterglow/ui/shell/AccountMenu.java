package clinic.afterglow.ui.shell;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.ui.AccountLink;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Who is signed in and as what; light or dark; the way out. */
class AccountMenu extends MenuBar {

  AccountMenu(AuthenticationContext session, CurrentUser user, List<AccountLink> links) {
    var name = user.displayName().or(session::getPrincipalName).orElse("");
    addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
    addClassName("account-menu");
    MenuItem me = addItem(VaadinIcon.USER.create());
    me.add(new Span(name));
    me.setAriaLabel(t("account.menu", name));
    var menu = me.getSubMenu();
    var roles = new Span(roles(user));
    roles.addClassName("account-roles");
    menu.addItem(roles).setEnabled(false);
    menu.addSeparator();
    links.stream()
        .filter(link -> session.hasAnyRole(link.roles()))
        .forEach(link -> menu.addItem(t(link.key()), _ -> UI.getCurrent().navigate(link.path())));
    menu.addItem(t("account.light"), _ -> ColorSchemes.choose("light"));
    menu.addItem(t("account.dark"), _ -> ColorSchemes.choose("dark"));
    menu.addItem(t("account.asDevice"), _ -> ColorSchemes.choose(""));
    menu.addSeparator();
    menu.addItem(t("account.signOut"), _ -> session.logout());
  }

  private static String roles(CurrentUser user) {
    return Arrays.stream(Role.values())
        .filter(user::is)
        .map(Texts::label)
        .collect(Collectors.joining(", "));
  }
}
