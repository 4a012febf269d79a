package clinic.afterglow.reminders.ui;

import static clinic.afterglow.ui.Texts.label;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.reminders.Channel;
import clinic.afterglow.ui.Facts;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;

/** Says plainly which ways are set up, and that nothing is sent when none is. */
class WaysNotice extends Div {

  WaysNotice(Set<Channel> ways, boolean maySetUp) {
    if (ways.isEmpty()) {
      add(new StatusBadge(t("reminders.ways.none"), Tone.DANGER));
    }
    var facts = new Facts();
    for (var channel : Channel.values()) {
      facts.with(
          label(channel),
          ways.contains(channel)
              ? new StatusBadge(t("reminders.ways.ready"), Tone.GOOD)
              : new StatusBadge(t("reminders.ways.missing"), Tone.CAUTION));
    }
    add(facts);
    if (maySetUp && ways.size() < Channel.values().length) {
      add(new Paragraph(t("reminders.ways.how")));
    }
  }
}
