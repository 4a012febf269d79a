package clinic.afterglow.dosing.ui;

import static clinic.afterglow.dosing.SessionStatus.CHECKED_IN;
import static clinic.afterglow.dosing.SessionStatus.DOSING;
import static clinic.afterglow.dosing.SessionStatus.READY;
import static clinic.afterglow.dosing.SessionStatus.RECOVERY;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.dosing.VitalRow;
import clinic.afterglow.patients.ui.PatientLinks;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Notices;
import clinic.afterglow.ui.Panel;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** The readings on the clock: what is due, what to type, what was seen. */
class MonitoringPanel extends Panel {

  private final Live live;

  MonitoringPanel(Live live) {
    super(t("dosing.phase.monitoring"));
    this.live = live;
    boolean answered = live.session().redReading().isEmpty();
    if (answered && live.is(CHECKED_IN, READY, DOSING, RECOVERY)) {
      entry();
    }
    sheet(live.services().vitals().flowsheet(live.id()));
  }

  private void entry() {
    var form = live.drafts().keep(ReadingForm.class, () -> new ReadingForm(live));
    form.onEnter(() -> save(form));
    var button = new Button(t("dosing.vitals.save"), _ -> save(form));
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(form, button);
    form.focusQuick();
  }

  private void save(ReadingForm form) {
    form.value()
        .ifPresent(reading -> {
          live.services().vitals().record(live.id(), reading);
          live.drafts().drop(ReadingForm.class);
          live.changed().run();
          Notices.done(t("dosing.vitals.saved"));
        });
  }

  private void sheet(List<VitalRow> rows) {
    if (rows.isEmpty()) {
      add(new EmptyState(t("dosing.vitals.none")));
      return;
    }
    if (live.session().doseStartedAt().isPresent()) {
      add(VitalsPicture.of(live.session(), rows));
    }
    boolean frozen = live.signed();
    add(new Flowsheet(live, rows, frozen));
    if (frozen) {
      add(
          new Paragraph(
              new Text(t("dosing.vitals.frozen") + " "),
              PatientLinks.link(live.session().patient(), t("dosing.chart"))));
    }
  }
}
