package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentStatus;
import clinic.afterglow.scheduling.Attendance;
import clinic.afterglow.scheduling.GroupDetails;
import clinic.afterglow.scheduling.Visit;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Notices;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One line for each participant: came, left early, did not come. */
class AttendancePanel extends Panel {

  private final GroupDetails group;
  private final GroupDesk desk;
  private final Map<Visit, Select<Attendance>> lines = new LinkedHashMap<>();
  private final TextArea theme;

  AttendancePanel(GroupDetails group, List<Visit> people, GroupDesk desk) {
    super(t("scheduling.attendance"));
    this.group = group;
    this.desk = desk;
    this.theme = GroupOutlineForm.themeField(group.outline().theme());
    people.stream()
        .filter(visit -> visit.status().holdsItsTime())
        .forEach(visit -> lines.put(visit, line(visit)));
    if (lines.isEmpty()) {
      show(new EmptyState(t("scheduling.attendance.nobody")));
      return;
    }
    var rows = new Div();
    rows.addClassName("attendance-lines");
    lines.values().forEach(rows::add);
    theme.setWidthFull();
    var save = new Button(t("scheduling.attendance.save"), _ -> save());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    show(rows, theme, save);
  }

  private static Select<Attendance> line(Visit visit) {
    var line = new Select<Attendance>();
    line.setLabel(visit.patientName());
    line.setItems(Attendance.values());
    line.setItemLabelGenerator(Texts::label);
    line.setPlaceholder(t("scheduling.attendance.choose"));
    visit.attendance().ifPresent(line::setValue);
    line.addValueChangeListener(_ -> line.setInvalid(false));
    return line;
  }

  private void save() {
    lines
        .values()
        .forEach(line -> {
          line.setErrorMessage(t("scheduling.required"));
          line.setInvalid(line.isEmpty());
        });
    if (lines.values().stream().anyMatch(Select::isEmpty)) {
      lines.values().stream().filter(Select::isEmpty).findFirst().ifPresent(Select::focus);
      return;
    }
    long missed = lines.values().stream().filter(one -> !one.getValue().tookPart()).count();
    if (missed == 0) {
      attend();
    } else {
      ask(missed);
    }
  }

  /** Who did not come gives the place back, and that stays. */
  private void ask(long missed) {
    new ConfirmDialog(
            missed == 1
                ? t("scheduling.attendance.missedOne")
                : t("scheduling.attendance.missed", missed),
            t("scheduling.attendance.missed.explain"),
            t("scheduling.attendance.save"),
            _ -> attend(),
            t("action.cancel"),
            _ -> {})
        .open();
  }

  private void attend() {
    var found = new LinkedHashMap<AppointmentId, Attendance>();
    lines.forEach((visit, line) -> found.put(visit.id(), line.getValue()));
    if (Refusals.done(() -> desk.groups().attend(group.id(), found, theme.getValue()))) {
      Notices.done(t("scheduling.attendance.saved"));
      desk.afterwards().run();
    }
  }

  /** Whether there is anybody to say it of, and it has begun. */
  static boolean isDue(GroupDetails group, List<Visit> people, GroupDesk desk) {
    return desk.mayCallTheRoll()
        && !group.start().isAfter(desk.clock().instant())
        && people.stream().anyMatch(visit -> visit.status() != AppointmentStatus.CANCELLED);
  }
}
