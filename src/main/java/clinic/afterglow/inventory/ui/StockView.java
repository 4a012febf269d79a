package clinic.afterglow.inventory.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.inventory.ControlledStock;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.PageHeader;
import clinic.afterglow.ui.Panel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** What is in the safe of a site, what is drawn and not yet settled, and each lot's ledger. */
@Route("stock")
@Menu(title = "inventory.title", order = 60, icon = "vaadin:safe-lock")
@RolesAllowed({Roles.NURSE, Roles.PRESCRIBER, Roles.DIRECTOR, Roles.ADMINISTRATOR})
class StockView extends Main implements HasDynamicTitle {

  private final ControlledStock stock;
  private final Clock clock;
  private final Accounts accounts;
  private final Select<SiteDetails> site = new Select<>();
  private final Panel lots = new Panel(t("inventory.lots"));
  private final Panel unsettled = new Panel(t("inventory.unsettled"));
  private final Panel ledger = new Panel(t("inventory.ledger"));

  StockView(ControlledStock stock, Sites sites, Accounts accounts, CurrentUser user, Clock clock) {
    this.stock = stock;
    this.clock = clock;
    this.accounts = accounts;
    addClassName("stock-view");
    site.setLabel(t("inventory.site"));
    site.setItemLabelGenerator(SiteDetails::name);
    var all = sites.all();
    site.setItems(all);
    site.addValueChangeListener(_ -> show());
    var receive = new Button(t("inventory.receive"), _ -> receive());
    receive.addThemeVariants(ButtonVariant.PRIMARY);
    receive.setVisible(user.is(Role.NURSE, Role.PRESCRIBER));
    add(new PageHeader(t("inventory.title"), site, receive), lots, unsettled, ledger);
    ledger.setVisible(false);
    all.stream().findFirst().ifPresent(site::setValue);
  }

  private void show() {
    var shown = site.getValue();
    lots.show(new LotGrid(stock.inStock(shown.id()), clock, shown.zone(), this::openLedger));
    unsettled.show(
        new UnsettledList(
            stock.unsettled(shown.id(), UnsettledList.MOST), accounts.names(), shown.zone()));
    ledger.setVisible(false);
  }

  private void openLedger(clinic.afterglow.inventory.LotSummary lot) {
    ledger.setVisible(true);
    ledger.show(
        new Paragraph(lot.product().name() + " · " + t("inventory.lot") + " " + lot.number()),
        new LedgerGrid(stock, lot, accounts.names(), site.getValue().zone()));
  }

  private void receive() {
    new ReceiveDialog(stock, site.getValue(), clock, this::show).open();
  }

  @Override
  public String getPageTitle() {
    return t("inventory.title");
  }
}
