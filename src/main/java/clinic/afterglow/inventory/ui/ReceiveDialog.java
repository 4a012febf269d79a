package clinic.afterglow.inventory.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.inventory.ControlledStock;
import clinic.afterglow.inventory.Receipt;
import clinic.afterglow.ui.FormDialog;
import clinic.afterglow.ui.Notices;
import java.time.Clock;

/** Puts a delivery into the safe. */
class ReceiveDialog extends FormDialog<Receipt> {

  ReceiveDialog(ControlledStock stock, SiteDetails site, Clock clock, Runnable afterwards) {
    this(stock, new ReceiptForm(stock.products(), site, clock), afterwards);
  }

  private ReceiveDialog(ControlledStock stock, ReceiptForm form, Runnable afterwards) {
    super(
        t("inventory.receive"),
        t("inventory.receive"),
        form,
        form::value,
        receipt -> {
          stock.receive(receipt);
          Notices.done(t("inventory.received", receipt.lotNumber()));
          afterwards.run();
        });
  }
}
