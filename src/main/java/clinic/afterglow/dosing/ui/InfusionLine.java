package clinic.afterglow.dosing.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.dosing.InfusionProgress;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An infusion that runs or is paused: since when, how fast, and how much by now. */
class InfusionLine extends Div {

  InfusionLine(Live live, InfusionProgress infusion) {
    addClassName("infusion-line");
    var paused = live.session().pausedAt();
    add(
        paused.isPresent()
            ? new StatusBadge(
                t("dosing.infusion.paused", Times.clock(paused.get(), live.zone())), Tone.DANGER)
            : new StatusBadge(
                t("dosing.infusion.running", Times.clock(infusion.startedAt(), live.zone())),
                Tone.CAUTION),
        new Span(rate(infusion)),
        new Span(
            infusion
                .soFar()
                .map(mg ->
                    t(
                        "dosing.infusion.soFar",
                        mg.shown(),
                        infusion.ordered().shown(),
                        Times.clock(infusion.asOf(), live.zone())))
                .orElseGet(() -> t("dosing.infusion.slowed", infusion.ordered().shown()))));
    infusion
        .ends()
        .ifPresent(end -> add(new Span(t("dosing.infusion.ends", Times.clock(end, live.zone())))));
  }

  private static String rate(InfusionProgress infusion) {
    var rate = t("dosing.mgPerMin", brief(infusion.mgPerMinute()));
    var pump = infusion.pumpMlPerHour();
    return pump == null ? rate : rate + " · " + t("dosing.mlPerHour", brief(pump));
  }

  private static String brief(BigDecimal value) {
    return value.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }
}
