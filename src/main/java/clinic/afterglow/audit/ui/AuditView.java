package clinic.afterglow.audit.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.audit.AuditEntry;
import clinic.afterglow.audit.AuditFilter;
import clinic.afterglow.audit.AuditTrail;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.PageHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who did what, newest first; nothing clinical. */
@Route("audit")
@Menu(title = "audit.title", order = 95, icon = "vaadin:eye")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.DIRECTOR})
class AuditView extends Main implements HasDynamicTitle {

  static final int PAGE = 50;

  private final AuditTrail trail;
  private final Map<UserId, String> names;
  private final ZoneId zone;
  private final List<AuditEntry> shown = new ArrayList<>();
  private final ComboBox<UserId> who = new ComboBox<>(t("audit.by"));
  private final ComboBox<String> action = new ComboBox<>(t("audit.action"));
  private final DatePicker day = new DatePicker(t("audit.day"));
  private final Div list = new Div();
  private final Button more = new Button(t("audit.more"), _ -> showMore());

  AuditView(AuditTrail trail, Accounts accounts, Sites sites) {
    this.trail = trail;
    this.names = accounts.names();
    this.zone = sites.zone();
    who.setItems(names.keySet());
    who.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
    who.setClearButtonVisible(true);
    who.addValueChangeListener(_ -> show());
    action.setItems(trail.actions());
    action.setItemLabelGenerator(AuditGrid::words);
    action.setClearButtonVisible(true);
    action.addValueChangeListener(_ -> show());
    day.setClearButtonVisible(true);
    day.addValueChangeListener(_ -> show());
    var filters = new Div(who, action, day);
    filters.addClassName("page-actions");
    add(new PageHeader(t("audit.title")), filters, list, more);
    show();
  }

  private void show() {
    shown.clear();
    showMore();
  }

  private void showMore() {
    var last = shown.isEmpty() ? null : shown.getLast();
    var page = trail.latest(filter(), last, PAGE + 1);
    shown.addAll(page.subList(0, Math.min(PAGE, page.size())));
    more.setVisible(page.size() > PAGE);
    list.removeAll();
    list.add(
        shown.isEmpty()
            ? new EmptyState(t("audit.none"))
            : new AuditGrid(List.copyOf(shown), names, zone));
  }

  private AuditFilter filter() {
    var filter = AuditFilter.ALL.by(who.getValue()).action(action.getValue());
    return day.isEmpty() ? filter : filter.on(day.getValue(), zone);
  }

  @Override
  public String getPageTitle() {
    return t("audit.title");
  }
}
