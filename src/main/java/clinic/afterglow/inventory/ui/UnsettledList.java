package clinic.afterglow.inventory.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.inventory.WithdrawalSummary;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Draws of which something is neither given nor wasted, oldest first, each leading to its session.
 */
class UnsettledList extends Div {

  static final int MOST = 50;

  UnsettledList(List<WithdrawalSummary> open, Map<UserId, String> names, ZoneId zone) {
    if (open.isEmpty()) {
      add(new EmptyState(t("inventory.unsettled.none")));
      return;
    }
    var list = new UnorderedList();
    list.addClassName("plain-list");
    open.forEach(draw -> list.add(item(draw, names, zone)));
    add(list);
  }

  private static ListItem item(WithdrawalSummary draw, Map<UserId, String> names, ZoneId zone) {
    var words =
        t(
            "inventory.unsettled.row",
            Quantities.of(draw.lot(), draw.outstanding()),
            draw.lot().number(),
            Times.dateTime(draw.at(), zone),
            names.getOrDefault(draw.by(), ""));
    return new ListItem(
        new StatusBadge(t("inventory.unsettled.state"), Tone.CAUTION),
        new Span(words),
        new Anchor("/sessions/" + draw.session(), t("inventory.unsettled.open")));
  }
}
