package clinic.afterglow.dosing.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.dosing.AdverseEventDetails;
import clinic.afterglow.dosing.SessionStatus;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.FormDialog;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;

/** What went wrong in this session. */
class EventsPanel extends Panel {

  EventsPanel(Live live) {
    super(t("dosing.events"));
    var events = live.services().events().of(live.id());
    if (events.isEmpty()) {
      add(new EmptyState(t("dosing.events.none")));
    }
    events.forEach(event -> add(new Paragraph(words(event, live))));
    if (!live.is(SessionStatus.CANCELLED) && !live.signed()) {
      withActions(new Button(t("dosing.events.add"), _ -> open(live)));
    }
  }

  private static String words(AdverseEventDetails event, Live live) {
    var what = event.what();
    return t(
        "dosing.events.words",
        Times.clock(what.startedAt(), live.zone()),
        what.type(),
        what.severity(),
        what.relatedness(),
        what.action());
  }

  private static void open(Live live) {
    var form = new EventForm(live);
    new FormDialog<>(
            t("dosing.events.add"),
            t("action.save"),
            form,
            form::value,
            what -> live.act(() -> live.services().events().record(live.id(), what)))
        .open();
  }
}
