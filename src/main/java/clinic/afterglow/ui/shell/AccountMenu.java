package clinic.afterglow.ui.shell;

import static clinic.afterglow.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** Who is signed in; light or dark; the way out. */
class AccountMenu extends MenuBar {

  AccountMenu(AuthenticationContext session) {
    addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
    addClassName("account-menu");
    MenuItem me = addItem(VaadinIcon.USER.create());
    me.add(" " + session.getPrincipalName().orElse(""));
    me.setAriaLabel(t("account.menu", session.getPrincipalName().orElse("")));
    me.getSubMenu().addItem(t("account.light"), _ -> scheme("light"));
    me.getSubMenu().addItem(t("account.dark"), _ -> scheme("dark"));
    me.getSubMenu().addSeparator();
    me.getSubMenu().addItem(t("account.signOut"), _ -> session.logout());
  }

  private static void scheme(String chosen) {
    UI.getCurrent()
        .getPage()
        .executeJs(
            "localStorage.setItem('afterglow.scheme', $0);"
                + "document.documentElement.style.setProperty('color-scheme', $0);",
            chosen);
  }
}
