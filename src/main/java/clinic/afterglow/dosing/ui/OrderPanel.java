package clinic.afterglow.dosing.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.dosing.OrderDetails;
import clinic.afterglow.dosing.SessionStatus;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.html.Paragraph;

/** What the prescriber ordered, and for a prescriber the form for it. */
class OrderPanel extends Panel {

  OrderPanel(Live live) {
    super(t("dosing.phase.order"));
    var orders = live.services().orders().of(live.id());
    orders.forEach(order -> add(new Paragraph(words(order, live))));
    if (orders.isEmpty() && !live.services().prescribing()) {
      add(new EmptyState(t("dosing.order.none")));
    }
    boolean open =
        live.is(
            SessionStatus.CHECKED_IN,
            SessionStatus.READY,
            SessionStatus.DOSING,
            SessionStatus.RECOVERY);
    if (open && live.services().prescribing()) {
      add(live.drafts().keep(OrderForm.class, () -> new OrderForm(live)));
    }
  }

  private static String words(OrderDetails order, Live live) {
    var dose = order.dose();
    return t(
        "dosing.order.words",
        dose.amount(),
        dose.quantity().stripTrailingZeros(),
        dose.mgPerUnit().stripTrailingZeros(),
        Times.clock(order.at(), live.zone()));
  }
}
