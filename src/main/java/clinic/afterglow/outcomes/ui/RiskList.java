package clinic.afterglow.outcomes.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.outcomes.RiskAssessment;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.ui.FormDialog;
import clinic.afterglow.ui.Notices;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The assessments that answers asked for: what waits on top, what was found below. */
class RiskList extends Div {

  private static final int MOST = 10;

  private final ScaleReader reader;
  private final Runnable changed;

  RiskList(PatientId patient, ScaleReader reader, Runnable changed) {
    this.reader = reader;
    this.changed = changed;
    addClassName("risk-list");
    var all = reader.assessments().of(patient, MOST);
    all.stream().filter(risk -> risk.done().isEmpty()).forEach(risk -> add(waiting(risk)));
    all.forEach(risk -> risk.done().ifPresent(done -> add(done(done))));
  }

  private Div waiting(RiskAssessment risk) {
    var zone = reader.chart().zone();
    boolean late = risk.raisedAt().atZone(zone).toLocalDate().isBefore(reader.chart().today());
    var words =
        t(
            "outcomes.risk.asked",
            Texts.label(risk.trigger()),
            Times.dateTime(risk.raisedAt(), zone));
    var button = new Button(t("outcomes.risk.record"), _ -> ask(risk));
    button.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
    var task =
        new Div(
            new StatusBadge(t(late ? "outcomes.risk.late" : "outcomes.risk.today"), Tone.DANGER),
            new Span(words),
            button);
    task.addClassName("risk-task");
    task.getElement().setAttribute("role", "alert");
    return task;
  }

  private Div done(RiskAssessment.Done done) {
    var who = new Span(reader.byAndWhen(done.by(), done.at()));
    who.addClassName("quiet");
    var line = new Div(new StatusBadge(done.risk(), Tone.NEUTRAL), new Span(done.note()), who);
    line.addClassName("risk-task");
    return line;
  }

  private void ask(RiskAssessment risk) {
    var form = new AssessmentForm();
    new FormDialog<>(
            t("outcomes.risk.title"),
            t("outcomes.risk.record"),
            form,
            form::value,
            found -> {
              reader.assessments().assess(risk.id(), found.risk(), found.note());
              Notices.done(t("outcomes.risk.recorded"));
              changed.run();
            })
        .open();
  }
}
