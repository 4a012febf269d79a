package clinic.afterglow.dosing.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.dosing.EffectiveDose;
import clinic.afterglow.dosing.SessionSummary;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;

/** A session in a list: when or who, what was given, where it stands. */
class SessionRow extends ListItem {

  /**
   * @param late a reading that was due before this moment is overdue
   */
  SessionRow(SessionSummary session, String words, ZoneId zone, Instant late) {
    addClassName("session-row");
    add(
        new Anchor("/sessions/" + session.id().value(), words),
        new Span(Texts.label(session.route())),
        new Span(dose(session)),
        new StatusBadge(session.status(), SessionTone.of(session.status())));
    var due = session.nextReadingDue();
    if (due != null && session.status().inTheRoom()) {
      add(
          due.isBefore(late)
              ? new StatusBadge(t("dosing.today.overdue", Times.clock(due, zone)), Tone.DANGER)
              : new Span(t("dosing.today.due", Times.clock(due, zone))));
    }
  }

  private static String dose(SessionSummary session) {
    var low = session.effectiveLow();
    var high = session.effectiveHigh();
    var amount = session.administered();
    if (amount == null || low == null || high == null) {
      return "";
    }
    return t("dosing.given", amount.shown(), new EffectiveDose(low, high).shown());
  }
}
