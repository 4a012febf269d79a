package clinic.afterglow.staff.ui;

import static clinic.afterglow.ui.Texts.label;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.security.AccountSummary;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.PageHeader;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;

/** The staff, their roles, and whether they may sign in. */
@Route("accounts")
@Menu(title = "staff.accounts", order = 90, icon = "vaadin:key")
@RolesAllowed(Roles.ADMINISTRATOR)
class AccountsView extends Main implements HasDynamicTitle {

  private final Accounts accounts;
  private final Div list = new Div();

  AccountsView(Accounts accounts) {
    this.accounts = accounts;
    var open = new Button(t("staff.open"), _ -> new AccountDialog(accounts, this::show).open());
    open.addThemeVariants(ButtonVariant.PRIMARY);
    add(new PageHeader(t("staff.accounts"), open), list);
    show();
  }

  private void show() {
    var grid = new Grid<AccountSummary>();
    grid.addColumn(AccountSummary::displayName).setHeader(t("staff.name"));
    grid.addColumn(AccountSummary::username).setHeader(t("staff.username"));
    grid.addColumn(AccountsView::roles).setHeader(t("staff.roles")).setFlexGrow(2);
    grid.addComponentColumn(account ->
            account.active()
                ? new StatusBadge(t("staff.active"), Tone.GOOD)
                : new StatusBadge(t("staff.closed"), Tone.NEUTRAL))
        .setHeader(t("staff.state"));
    grid.addComponentColumn(this::actions).setAutoWidth(true);
    grid.setItems(accounts.all());
    grid.setAllRowsVisible(true);
    list.removeAll();
    list.add(grid);
  }

  private Component actions(AccountSummary account) {
    return new Div(
        action(
            "staff.changeRoles",
            account,
            () -> new RolesDialog(accounts, account, this::show).open()),
        action("staff.resetPassword", account, () -> new PasswordDialog(accounts, account).open()),
        account.active()
            ? action("staff.close", account, () -> change(() -> accounts.close(account.id())))
            : action("staff.reopen", account, () -> change(() -> accounts.reopen(account.id()))));
  }

  private void change(Runnable work) {
    work.run();
    show();
  }

  private static Button action(String key, AccountSummary account, Runnable work) {
    var button = new Button(t(key), _ -> work.run());
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.setAriaLabel(t(key) + ": " + account.displayName());
    return button;
  }

  private static String roles(AccountSummary account) {
    return account.roles().stream()
        .sorted()
        .map(role -> label(role))
        .collect(Collectors.joining(", "));
  }

  @Override
  public String getPageTitle() {
    return t("staff.accounts");
  }
}
