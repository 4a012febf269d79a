package clinic.afterglow.clinic.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.Policies;
import clinic.afterglow.clinic.PolicyEntry;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.PageHeader;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Every number that the clinic's rules use, its unit, and who set it when. */
@Route("policies")
@Menu(title = "clinic.policies", order = 80, icon = "vaadin:scale")
@RolesAllowed({Roles.PRESCRIBER, Roles.DIRECTOR, Roles.ADMINISTRATOR})
class PoliciesView extends Main implements HasDynamicTitle {

  private final Policies policies;
  private final Accounts accounts;
  private final Sites sites;
  private final boolean mayRevise;
  private final Div list = new Div();

  PoliciesView(Policies policies, Accounts accounts, Sites sites, CurrentUser user) {
    this.policies = policies;
    this.accounts = accounts;
    this.sites = sites;
    this.mayRevise = user.is(Role.DIRECTOR);
    add(new PageHeader(t("clinic.policies")).withSubtitle(t("clinic.policies.hint")), list);
    show();
  }

  private void show() {
    var names = accounts.names();
    var zone = sites.zone();
    var grid = new Grid<PolicyEntry>();
    grid.addComponentColumn(PoliciesView::named)
        .setHeader(t("clinic.policies.key"))
        .setWidth("12rem")
        .setFlexGrow(2);
    grid.addColumn(PolicyWords::of)
        .setHeader(t("clinic.policies.value"))
        .setWidth("7rem")
        .setFlexGrow(1);
    grid.addColumn(entry -> entry.key().unit())
        .setHeader(t("clinic.policies.unit"))
        .setWidth("5rem")
        .setFlexGrow(1);
    grid.addColumn(entry -> entry.since().value())
        .setHeader(t("clinic.policies.version"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.addColumn(entry -> names.getOrDefault(entry.by(), t("clinic.policies.shipped")))
        .setHeader(t("clinic.policies.by"))
        .setWidth("7rem")
        .setFlexGrow(1);
    grid.addColumn(entry -> shipped(entry) ? "" : Times.date(entry.at(), zone))
        .setHeader(t("clinic.policies.at"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.addColumn(entry -> shipped(entry) ? "" : entry.reason())
        .setHeader(t("reason.label"))
        .setWidth("7rem")
        .setFlexGrow(2);
    if (mayRevise) {
      grid.addComponentColumn(this::revise).setAutoWidth(true).setFlexGrow(0);
    }
    grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
    grid.setItems(policies.list());
    grid.setAllRowsVisible(true);
    list.removeAll();
    list.add(grid);
  }

  /** The name in words; the code below it is what reports and the rules refer to. */
  private static Div named(PolicyEntry entry) {
    var code = new Span(entry.key().name());
    code.addClassName("policy-code");
    var name = new Div(new Span(Texts.name(entry.key().name())), code);
    name.addClassName("policy-name");
    return name;
  }

  /** What came with the product was set by nobody here, on no day of this clinic. */
  private static boolean shipped(PolicyEntry entry) {
    return entry.since().value() == 1;
  }

  private Button revise(PolicyEntry entry) {
    var button = new Button(t("clinic.policies.revise"));
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.setAriaLabel(t("clinic.policies.revise.of", Texts.name(entry.key().name())));
    button.addClickListener(_ -> new ReviseDialog(policies, entry, this::show).open());
    return button;
  }

  @Override
  public String getPageTitle() {
    return t("clinic.policies");
  }
}
