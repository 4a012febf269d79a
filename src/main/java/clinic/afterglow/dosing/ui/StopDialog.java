package clinic.afterglow.dosing.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.dosing.InfusionProgress;
import clinic.afterglow.ui.FormDialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.Optional;

/** Stops an infusion that was slowed: the pump tells what has run in, no sum can. */
class StopDialog extends FormDialog<BigDecimal> {

  StopDialog(Live live, InfusionProgress infusion) {
    this(live, infusion, new BigDecimalField(t("dosing.stop.pumped")));
  }

  private StopDialog(Live live, InfusionProgress infusion, BigDecimalField pumped) {
    super(
        t("dosing.stopEarly"),
        t("dosing.stopEarly"),
        new FormLayout(pumped),
        () -> value(pumped, infusion.volumeMl()),
        shown ->
            live.act(() ->
                live.services()
                    .doses()
                    .stopAt(live.id(), live.services().clock().instant(), shown)));
    pumped.setHelperText(t("dosing.stop.hint", plain(infusion.volumeMl())));
    pumped.setRequiredIndicatorVisible(true);
    pumped.focus();
  }

  private static Optional<BigDecimal> value(BigDecimalField pumped, BigDecimal most) {
    var shown = pumped.getValue();
    pumped.setErrorMessage(t("dosing.stop.range", plain(most)));
    pumped.setInvalid(shown == null || shown.signum() < 0 || shown.compareTo(most) > 0);
    return pumped.isInvalid() ? Optional.empty() : Optional.of(shown);
  }

  private static String plain(BigDecimal volume) {
    return volume.stripTrailingZeros().toPlainString();
  }
}
