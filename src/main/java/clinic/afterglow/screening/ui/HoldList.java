package clinic.afterglow.screening.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.PatientId;
import clinic.afterglow.screening.HoldDetails;
import clinic.afterglow.screening.HoldReason;
import clinic.afterglow.ui.Notices;
import clinic.afterglow.ui.ReasonDialog;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What keeps the patient from being treated for now, and by whom it can be lifted. */
class HoldList extends Div {

  private final PatientId patient;
  private final ScreeningReader reader;
  private final Runnable changed;

  HoldList(PatientId patient, ScreeningReader reader, Runnable changed) {
    this.patient = patient;
    this.reader = reader;
    this.changed = changed;
    reader.screenings().holds(patient).forEach(hold -> add(row(hold)));
  }

  private Div row(HoldDetails hold) {
    var who = new Span(reader.byAndWhen(hold.by(), hold.at()));
    who.addClassName("quiet");
    var row = new Div(new StatusBadge(hold.reason(), Tone.DANGER), who);
    row.addClassName("risk-task");
    row.getElement().setAttribute("role", "alert");
    if (hold.reason() == HoldReason.SUICIDE_RISK) {
      row.add(new Span(t("screening.hold.byAssessment")));
    } else if (reader.rights().decides()) {
      var lift = new Button(t("screening.hold.lift"), _ -> ask(hold));
      lift.addThemeVariants(ButtonVariant.SMALL);
      row.add(lift);
    }
    return row;
  }

  private void ask(HoldDetails hold) {
    new ReasonDialog(
            t("screening.hold.lift"),
            t("screening.hold.why"),
            t("screening.hold.lift"),
            reason -> {
              reader.screenings().release(patient, hold.reason(), reason);
              Notices.done(t("screening.hold.lifted"));
              changed.run();
            })
        .open();
  }
}
