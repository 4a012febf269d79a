package clinic.afterglow.dosing.ui;

import static clinic.afterglow.dosing.SessionStatus.RECOVERY;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.dosing.SessionDetails;
import clinic.afterglow.ui.SessionClock;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;

/** Where the session stands: what is done, what is next, and how the time runs. */
class PhaseRail extends Div {

  private static final List<String> PHASES =
      List.of(
          "dosing.phase.checkIn",
          "dosing.phase.baseline",
          "dosing.phase.order",
          "dosing.phase.dose",
          "dosing.phase.monitoring",
          "dosing.phase.recovery",
          "dosing.phase.discharge",
          "dosing.phase.sign");

  /** Where the browser puts the time that runs. */
  static final String TIME = "{0}";

  PhaseRail(Live live) {
    var session = live.session();
    addClassName("phase-rail");
    var list = new OrderedList();
    int now = phase(session);
    for (int i = 0; i < PHASES.size(); i++) {
      var item = new ListItem(t(PHASES.get(i)));
      item.addClassName(i < now ? "done" : i == now ? "now" : "later");
      if (i == now) {
        item.getElement().setAttribute("aria-current", "step");
      }
      list.add(item);
    }
    add(new StatusBadge(session.status(), SessionTone.of(session.status())));
    if (session.redReading().isPresent()) {
      add(new StatusBadge(t("dosing.alert.badge"), Tone.DANGER));
    }
    add(list, clock(live));
  }

  private static SessionClock clock(Live live) {
    var clock = new SessionClock(live.services().clock());
    if (live.session().dischargedAt().isPresent()) {
      return clock;
    }
    live.session().doseStartedAt().ifPresent(at -> clock.countUp(at, t("dosing.clock.sinceDose")));
    live.services()
        .doses()
        .dissolvedBy(live.id())
        .ifPresent(
            at -> clock.awaits(at, t("dosing.clock.dissolves"), t("dosing.clock.dissolved")));
    live.session()
        .nextReadingDue()
        .ifPresent(due ->
            clock.countDown(
                due,
                t("dosing.clock.next"),
                t("dosing.clock.overdue", TIME, Times.clock(due, live.zone()))));
    if (live.is(RECOVERY)) {
      live.services()
          .discharges()
          .observedUntil(live.id())
          .ifPresent(at -> clock.awaits(at, t("dosing.clock.observe"), t("dosing.clock.observed")));
    }
    return clock;
  }

  private static int phase(SessionDetails session) {
    return switch (session.status()) {
      case PLANNED -> 0;
      case HELD, CANCELLED -> session.judgedBy().isPresent() ? 1 : 0;
      case CHECKED_IN -> session.baselineAccepted() ? 2 : 1;
      case READY -> 3;
      case DOSING -> 4;
      case RECOVERY -> 5;
      case DISCHARGED -> 7;
      case COMPLETED -> PHASES.size();
    };
  }
}
