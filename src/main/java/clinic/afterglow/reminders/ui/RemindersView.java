package clinic.afterglow.reminders.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.reminders.Reminders;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.PageHeader;
import clinic.afterglow.ui.Panel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** Who is reminded on a day, and what did not go out. */
@Route("reminders")
@Menu(title = "reminders.title", order = 32, icon = "vaadin:bell-o")
@RolesAllowed({Roles.FRONT_DESK, Roles.DIRECTOR, Roles.ADMINISTRATOR})
class RemindersView extends Main implements HasDynamicTitle {

  private final Reminders reminders;
  private final boolean maySend;
  private final boolean maySetUp;
  private final Select<SiteDetails> site = new Select<>();
  private final DatePicker day = new DatePicker(t("reminders.day"));
  private final Panel ways = new Panel(t("reminders.ways"));
  private final Panel planned = new Panel(t("reminders.plan"));
  private final Panel troubled = new Panel(t("reminders.troubled"));

  RemindersView(Reminders reminders, Sites sites, CurrentUser user, Clock clock) {
    this.reminders = reminders;
    this.maySend = user.is(Role.FRONT_DESK, Role.DIRECTOR);
    this.maySetUp = user.is(Role.ADMINISTRATOR);
    site.setLabel(t("reminders.site"));
    site.setItemLabelGenerator(SiteDetails::name);
    var all = sites.all();
    site.setItems(all);
    var before = new Button(t("reminders.before"), _ -> day.setValue(day.getValue().minusDays(1)));
    var after = new Button(t("reminders.after"), _ -> day.setValue(day.getValue().plusDays(1)));
    day.setRequired(true);
    add(new PageHeader(t("reminders.title"), site, before, day, after), ways, troubled, planned);
    all.stream()
        .findFirst()
        .ifPresent(first -> {
          site.setValue(first);
          day.setValue(LocalDate.now(clock.withZone(first.zone())));
          show();
        });
    site.addValueChangeListener(_ -> show());
    day.addValueChangeListener(_ -> show());
  }

  private void show() {
    ways.show(new WaysNotice(reminders.ways(), maySetUp));
    if (site.getValue() != null && day.getValue() != null) {
      troubled.show(new TroubledGrid(reminders, site.getValue(), maySend));
      planned.show(new PlannedGrid(reminders, site.getValue(), day.getValue()));
    }
  }

  @Override
  public String getPageTitle() {
    return t("reminders.title");
  }
}
