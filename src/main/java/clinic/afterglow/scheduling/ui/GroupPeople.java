package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.Patients;
import clinic.afterglow.patients.ui.PatientLinks;
import clinic.afterglow.scheduling.GroupDetails;
import clinic.afterglow.scheduling.GroupStatus;
import clinic.afterglow.scheduling.Visit;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Notices;
import clinic.afterglow.ui.Panel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Who has a place in a group, how far each has come, and a place for one more. */
class GroupPeople extends Panel {

  private final GroupDetails group;
  private final GroupDesk desk;

  GroupPeople(GroupDetails group, List<Visit> people, GroupDesk desk) {
    super(t("scheduling.group.people"));
    this.group = group;
    this.desk = desk;
    var rows = new Div();
    rows.addClassName("visit-list");
    people.forEach(visit -> rows.add(row(visit)));
    show(people.isEmpty() ? new EmptyState(t("scheduling.group.nobody")) : rows);
    if (desk.mayBook() && group.status() != GroupStatus.CANCELLED) {
      add(group.free() > 0 ? adding(desk.patients()) : new Span(t("scheduling.group.full")));
    }
  }

  private Component row(Visit visit) {
    var row =
        new Div(
            PatientLinks.link(visit.patient(), visit.patientName()),
            new Span(visit.phone()),
            VisitStates.badge(visit.kind(), visit.status()));
    row.addClassName("visit-row");
    visit
        .attendance()
        .ifPresent(attendance -> row.add(new Span(clinic.afterglow.ui.Texts.label(attendance))));
    new VisitSteps(desk.appointments(), desk.user(), desk.afterwards())
        .next(visit, !visit.start().isAfter(desk.clock().instant()))
        .forEach(row::add);
    if (desk.mayBook() && visit.status().expected()) {
      row.add(new Button(t("scheduling.group.leave"), _ -> desk.visitDialogs().cancel(visit)));
    }
    return row;
  }

  private Component adding(Patients patients) {
    var patient = Places.patient(patients);
    var add =
        new Button(
            t("scheduling.group.join"),
            _ ->
                patient
                    .getOptionalValue()
                    .filter(hit -> Refusals.done(() -> desk.groups().join(group.id(), hit.id())))
                    .ifPresent(_ -> {
                      Notices.done(t("scheduling.group.joined"));
                      desk.afterwards().run();
                    }));
    var line = new Div(patient, add);
    line.addClassName("group-adding");
    return line;
  }
}
