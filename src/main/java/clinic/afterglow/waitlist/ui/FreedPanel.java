package clinic.afterglow.waitlist.ui;

import static clinic.afterglow.ui.Texts.label;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.waitlist.FreedSlots;
import clinic.afterglow.waitlist.OpenSlot;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Times that became free and for which somebody waits. */
class FreedPanel extends Panel {

  private static final int MOST = 20;

  private final FreedSlots slots;
  private final Runnable afterwards;

  FreedPanel(FreedSlots slots, Runnable afterwards) {
    super(t("waitlist.freed"));
    this.slots = slots;
    this.afterwards = afterwards;
    read();
  }

  private void read() {
    var open = slots.open(MOST);
    if (open.isEmpty()) {
      show(new EmptyState(t("waitlist.freed.none")));
      return;
    }
    var list = new UnorderedList();
    list.addClassName("plain-list");
    open.forEach(slot -> list.add(row(slot)));
    show(list);
  }

  private ListItem row(OpenSlot slot) {
    var row =
        new ListItem(
            new Span(WaitWords.slot(slot)),
            new Span(label(slot.cause())),
            new Span(t("waitlist.freed.waiting", slot.waiting())),
            new Button(t("waitlist.offer"), _ -> new OfferDialog(slots, slot, this::again).open()));
    row.addClassName("visit-row");
    return row;
  }

  private void again() {
    read();
    afterwards.run();
  }
}
