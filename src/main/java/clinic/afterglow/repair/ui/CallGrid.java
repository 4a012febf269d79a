package clinic.afterglow.repair.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.patients.ui.PatientLinks;
import clinic.afterglow.repair.DayRepairs;
import clinic.afterglow.repair.PatientToTell;
import clinic.afterglow.ui.PagedGrid;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Whom to call because a visit of theirs was moved, and who has been called. */
class CallGrid extends PagedGrid<PatientToTell> {

  static final int PAGE = 50;

  private final DayRepairs repairs;

  CallGrid(DayRepairs repairs, SiteDetails site) {
    super(t("repair.calls.none"), PAGE, (after, most) -> repairs.toTell(site.id(), after, most));
    this.repairs = repairs;
    grid()
        .addComponentColumn(row -> PatientLinks.link(row.patient(), row.patientName()))
        .setHeader(t("repair.patient"));
    grid().addComponentColumn(CallGrid::phone).setHeader(t("repair.calls.phone"));
    grid()
        .addColumn(row -> Times.dateTime(row.before(), row.zone()))
        .setHeader(t("repair.calls.before"));
    grid()
        .addColumn(row -> Times.dateTime(row.after(), row.zone()))
        .setHeader(t("repair.calls.after"));
    grid().addColumn(PatientToTell::clinicianName).setHeader(t("repair.clinician"));
    grid().addComponentColumn(this::state).setHeader(t("repair.calls.state")).setFlexGrow(2);
    read();
  }

  private static Component phone(PatientToTell row) {
    return new Anchor("tel:" + row.phone().replace(" ", ""), row.phone());
  }

  private Component state(PatientToTell row) {
    var toldBy = row.toldBy();
    var toldAt = row.toldAt();
    if (toldBy.isPresent() && toldAt.isPresent()) {
      var when = Times.dateTime(toldAt.get(), row.zone());
      return new Div(
          new StatusBadge(t("repair.calls.told"), Tone.GOOD),
          new Span(t("repair.calls.toldBy", toldBy.get(), when)));
    }
    var told = new Button(t("repair.calls.told"));
    told.setAriaLabel(t("repair.calls.told.for", row.patientName()));
    told.addClickListener(_ -> {
      repairs.told(row.id());
      read();
    });
    return told;
  }
}
