package clinic.afterglow.clinic.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Facts;
import clinic.afterglow.ui.FormDialog;
import clinic.afterglow.ui.PageHeader;
import clinic.afterglow.ui.Panel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** Where the clinic works: hours, rooms and chairs, closed days. A change counts at once. */
@Route("sites")
@Menu(title = "clinic.sites", order = 85, icon = "vaadin:building")
@RolesAllowed({Roles.DIRECTOR, Roles.ADMINISTRATOR})
class SitesView extends Main implements HasDynamicTitle {

  private final Sites sites;
  private final Clock clock;
  private final Select<SiteDetails> site = new Select<>();
  private final Panel contact = new Panel(t("clinic.contact"));
  private final Panel hours = new Panel(t("clinic.hours"));
  private final Panel rooms = new Panel(t("clinic.rooms"));
  private final Panel closures = new Panel(t("clinic.closures"));

  SitesView(Sites sites, Clock clock) {
    this.sites = sites;
    this.clock = clock;
    site.setLabel(t("clinic.site"));
    site.setItemLabelGenerator(SiteDetails::name);
    site.addValueChangeListener(_ -> show());
    add(
        new PageHeader(
            t("clinic.sites"),
            site,
            new Button(t("clinic.site.open"), _ -> new SiteDialog(sites, this::reload).open())),
        contact,
        hours,
        rooms,
        closures);
    reload();
  }

  private void reload() {
    var before = site.getOptionalValue().map(SiteDetails::id);
    var all = sites.all();
    site.setItems(all);
    all.stream()
        .filter(s -> before.isEmpty() || s.id().equals(before.get()))
        .findFirst()
        .ifPresent(site::setValue);
    if (all.isEmpty()) {
      hours.show(new EmptyState(t("clinic.site.none")));
    }
  }

  private void show() {
    if (site.isEmpty()) {
      return;
    }
    var shown = site.getValue();
    contact.show(
        new Facts()
            .with(t("clinic.address"), shown.contact().address())
            .with(t("clinic.phone"), shown.contact().phone()),
        new Button(t("clinic.contact.change"), _ -> change(shown)));
    hours.show(
        new HoursTable(shown.hours()),
        new Button(
            t("clinic.hours.change"), _ -> new HoursDialog(sites, shown, this::reload).open()));
    rooms.show(new RoomList(sites, shown, this::reload));
    closures.show(
        new ClosureList(sites, shown, clock, this::reload),
        new Facts()
            .with(
                t("clinic.holidays"),
                shown.region().isNone() ? t("clinic.holidays.none") : sites.name(shown.region())),
        new Button(t("clinic.holidays.change"), _ -> changeRegion(shown)));
  }

  private void change(SiteDetails shown) {
    var form = new ContactForm(shown.contact());
    new FormDialog<>(
            t("clinic.contact.change"),
            t("action.save"),
            form,
            form::value,
            contact -> {
              sites.reachAt(shown.id(), contact);
              reload();
            })
        .open();
  }

  private void changeRegion(SiteDetails shown) {
    var form = new RegionForm(sites, shown.region());
    new FormDialog<>(
            t("clinic.holidays.change"),
            t("action.save"),
            form,
            form::value,
            region -> {
              sites.keepHolidaysOf(shown.id(), region);
              reload();
            })
        .explaining(HeldNotice::of)
        .open();
  }

  @Override
  public String getPageTitle() {
    return t("clinic.sites");
  }
}
