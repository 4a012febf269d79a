package clinic.afterglow.dosing.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.dosing.OrderDetails;
import clinic.afterglow.dosing.SessionStatus;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.html.Paragraph;
import java.util.StringJoiner;

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
    var words = new StringJoiner(" · ");
    words.add(t("dosing.order.words", Amounts.of(dose), Times.clock(order.at(), live.zone())));
    if (dose.mgPerKg() != null) {
      words.add(t("dosing.mgPerKg", dose.mgPerKg().stripTrailingZeros().toPlainString()));
    }
    if (dose.minutes() != null) {
      words.add(t("dosing.order.over", dose.minutes()));
    }
    if (dose.bagMl() != null) {
      words.add(t("dosing.order.inBag", dose.bagMl().stripTrailingZeros().toPlainString()));
    }
    return words.toString();
  }
}
