package clinic.afterglow.reminders.ui;

import static clinic.afterglow.ui.Texts.label;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.reminders.PlannedReminder;
import clinic.afterglow.reminders.ReminderLine;
import clinic.afterglow.reminders.ReminderStatus;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;

/** How far a message has come, and why it came no further. */
final class ReminderStates {

  private ReminderStates() {}

  static Component of(ReminderLine line, ZoneId zone) {
    var state = new Div(new StatusBadge(line.status(), tone(line.status())));
    line.trouble().ifPresent(why -> state.add(new Div(new Span(label(why)))));
    line.nextTry()
        .filter(_ -> line.attempts() > 0)
        .ifPresent(at -> state.add(new Div(new Span(t("reminders.next", Times.clock(at, zone))))));
    return state;
  }

  static Component of(PlannedReminder planned) {
    if (planned.channel().isEmpty()) {
      return new StatusBadge(t("reminders.notWished"), Tone.NEUTRAL);
    }
    var status = planned.status();
    if (planned.hindrance().isPresent()) {
      var state =
          status
              .map(known -> new StatusBadge(known, tone(known)))
              .orElseGet(() -> new StatusBadge(t("reminders.cannot"), Tone.CAUTION));
      return new Div(state, new Div(new Span(label(planned.hindrance().get()))));
    }
    return status
        .map(known -> new StatusBadge(known, tone(known)))
        .orElseGet(() -> new StatusBadge(t("reminders.planned"), Tone.INFO));
  }

  private static Tone tone(ReminderStatus status) {
    return switch (status) {
      case SENT -> Tone.GOOD;
      case WAITING, SENDING -> Tone.INFO;
      case UNCERTAIN -> Tone.CAUTION;
      case FAILED -> Tone.DANGER;
      case STOPPED -> Tone.NEUTRAL;
    };
  }
}
