package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.GroupDetails;
import clinic.afterglow.scheduling.GroupId;
import clinic.afterglow.scheduling.GroupStatus;
import clinic.afterglow.scheduling.Groups;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.Autosave;
import clinic.afterglow.ui.PageHeader;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One group: its people, who came, and what other modules keep of each of them. */
@Route("groups/:group")
@RolesAllowed({
  Roles.FRONT_DESK,
  Roles.THERAPIST,
  Roles.NURSE,
  Roles.PRESCRIBER,
  Roles.DIRECTOR,
  Roles.ADMINISTRATOR
})
@Uses(Autosave.class)
@Uses(Button.class)
@Uses(DatePicker.class)
@Uses(DateTimePicker.class)
@Uses(Details.class)
@Uses(Dialog.class)
@Uses(FormLayout.class)
@Uses(HorizontalLayout.class)
@Uses(Notification.class)
@Uses(PasswordField.class)
@Uses(RadioButtonGroup.class)
@Uses(Select.class)
@Uses(TextArea.class)
@Uses(TextField.class)
class GroupView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private final Groups groups;
  private final Sites sites;
  private final GroupDesk desk;
  private final List<GroupPart> parts;
  private Optional<GroupId> shown = Optional.empty();

  GroupView(
      Groups groups,
      Appointments appointments,
      Patients patients,
      Accounts accounts,
      Sites sites,
      CurrentUser user,
      Clock clock,
      List<GroupPart> parts) {
    this.groups = groups;
    this.sites = sites;
    this.parts = parts.stream().filter(part -> visible(part, user)).toList();
    this.desk = new GroupDesk(groups, appointments, patients, accounts, user, clock, this::again);
    addClassName("group-view");
  }

  private static boolean visible(GroupPart part, CurrentUser user) {
    return part.roles().stream().map(Role::valueOf).anyMatch(user::is);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    try {
      var text = event.getRouteParameters().get("group").orElse("");
      show(new GroupId(UUID.fromString(text)));
    } catch (NoSuchRecord | IllegalArgumentException unknown) {
      event.rerouteToError(NotFoundException.class);
    }
  }

  private void again() {
    shown.ifPresent(this::show);
  }

  private void show(GroupId id) {
    var group = groups.details(id);
    var people = groups.participants(id);
    var site = sites.details(group.site());
    shown = Optional.of(id);
    removeAll();
    add(header(group, site));
    add(new Panel(t("scheduling.group"), new GroupFacts(group, site.zone())));
    add(new GroupPeople(group, people, desk));
    if (group.status() != GroupStatus.CANCELLED && AttendancePanel.isDue(group, people, desk)) {
      add(new AttendancePanel(group, people, desk));
    }
    parts.forEach(part -> add(part.render(group, people)));
  }

  private PageHeader header(GroupDetails group, SiteDetails site) {
    var dialogs = desk.groupDialogs();
    var revise = new Button(t("scheduling.group.revise.open"), _ -> dialogs.revise(group));
    var move = new Button(t("scheduling.move"), _ -> dialogs.move(group, site));
    var cancel = new Button(t("scheduling.group.cancel"), _ -> dialogs.cancel(group));
    boolean planned = group.status() == GroupStatus.PLANNED && desk.mayBook();
    revise.setVisible(group.status() != GroupStatus.CANCELLED && desk.mayBook());
    move.setVisible(planned);
    cancel.setVisible(planned);
    return new PageHeader(group.outline().title(), revise, move, cancel)
        .withSubtitle(
            t(
                "scheduling.group.when",
                site.name(),
                Times.date(group.start(), site.zone()),
                Times.clock(group.start(), site.zone())));
  }

  @Override
  public String getPageTitle() {
    return t("scheduling.group");
  }
}
