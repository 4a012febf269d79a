package clinic.afterglow.dosing.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.dosing.EffectiveDose;
import clinic.afterglow.dosing.SessionStatus;
import clinic.afterglow.dosing.SessionSummary;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A session in a list: when or who, what was given, where it stands. */
class SessionRow extends ListItem {

  /**
   * @param grace how long after its time a reading is only due, not overdue
   */
  SessionRow(SessionSummary session, String words, ZoneId zone, Instant now, Duration grace) {
    addClassName("session-row");
    var about = new Span(about(session));
    about.addClassName("quiet");
    add(
        new Anchor("/sessions/" + session.id().value(), words),
        about,
        new StatusBadge(session.status(), SessionTone.of(session.status())));
    var due = session.nextReadingDue();
    if (due != null && session.status().inTheRoom()) {
      var reading = new Div(due(due, now, grace, zone));
      reading.addClassName("session-due");
      add(reading);
    }
  }

  private static Component due(Instant due, Instant now, Duration grace, ZoneId zone) {
    var time = Times.clock(due, zone);
    if (due.isAfter(now)) {
      return new Span(t("dosing.today.next", time));
    }
    return now.isAfter(due.plus(grace))
        ? new StatusBadge(
            t("dosing.today.overdue", Times.length(Duration.between(due, now)), time), Tone.DANGER)
        : new StatusBadge(t("dosing.today.due", time), Tone.CAUTION);
  }

  private static String about(SessionSummary session) {
    var dose = dose(session);
    var route = Texts.label(session.route());
    return dose.isEmpty() ? route : route + " · " + dose;
  }

  private static String dose(SessionSummary session) {
    if (session.status() == SessionStatus.DOSING && session.route() == Route.INTRAVENOUS) {
      return "";
    }
    var low = session.effectiveLow();
    var high = session.effectiveHigh();
    var amount = session.administered();
    if (amount == null || low == null || high == null) {
      return "";
    }
    return t("dosing.given", amount.shown(), new EffectiveDose(low, high).shown());
  }
}
