package clinic.afterglow.dosing.ui;

import static clinic.afterglow.dosing.SessionStatus.DOSING;
import static clinic.afterglow.dosing.SessionStatus.READY;
import static clinic.afterglow.dosing.SessionStatus.RECOVERY;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.dosing.DoseLineDetails;
import clinic.afterglow.dosing.Remainder;
import clinic.afterglow.inventory.WithdrawalSummary;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;

/** The drug: drawn, given, running, ended, and what of it was wasted before a witness. */
class DosePanel extends Panel {

  private final Live live;

  DosePanel(Live live) {
    super(t("dosing.phase.dose"));
    this.live = live;
    live.services().doses().lines(live.id()).stream()
        .filter(DoseLineDetails::settled)
        .forEach(line -> add(new Paragraph(words(line))));
    live.services()
        .doses()
        .running(live.id())
        .ifPresent(infusion -> add(new InfusionLine(live, infusion)));
    var drawn = live.services().doses().withdrawals(live.id());
    if (live.services().nursing()) {
      drawn.forEach(withdrawal -> add(row(withdrawal)));
      actions();
    }
    if (drawn.isEmpty()) {
      add(new EmptyState(t("dosing.dose.none")));
    }
  }

  private String words(DoseLineDetails line) {
    var words =
        t(
            "dosing.dose.line",
            Times.clock(line.givenAt(), live.zone()),
            line.given().shown(),
            line.effective().shown());
    var rest = line.remainder();
    var ended = line.endedAt();
    return rest == null || ended == null
        ? words
        : words
            + t(
                "dosing.dose.held",
                Times.length(Duration.between(line.givenAt(), ended)),
                Texts.label(rest));
  }

  private Div row(WithdrawalSummary drawn) {
    var left = drawn.outstanding();
    boolean infusionRuns = live.is(DOSING) && live.session().route() == Route.INTRAVENOUS;
    var words =
        new Span(
            t(
                "dosing.dose.drawn",
                drawn.lot().product().name(),
                drawn.lot().number(),
                Amounts.of(drawn.lot(), drawn.drawn()),
                infusionRuns
                    ? t("dosing.dose.running")
                    : t("dosing.dose.sofar", Amounts.of(drawn.lot(), drawn.administered())),
                Amounts.of(drawn.lot(), drawn.wasted())));
    var row = new Div(words);
    row.addClassName("withdrawal");
    if (left.signum() > 0 && live.is(READY, DOSING, RECOVERY) && !infusionRuns) {
      var give = new Button(t("dosing.give"), _ -> new GiveDialog(live, drawn).open());
      give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      row.add(give);
    }
    if (left.signum() > 0 && !infusionRuns) {
      row.add(new Button(t("dosing.waste"), _ -> new WasteDialog(live, drawn).open()));
    }
    return row;
  }

  private void actions() {
    var doses = live.services().doses();
    if (live.is(READY, DOSING, RECOVERY)) {
      withActions(new Button(t("dosing.draw"), _ -> new DrawDialog(live).open()));
    }
    if (!live.is(DOSING)) {
      return;
    }
    if (live.session().route() == Route.INTRAVENOUS) {
      withActions(
          live.session().pausedAt().isPresent()
              ? new Button(t("dosing.resume"), _ -> live.act(() -> doses.resume(live.id())))
              : new Button(t("dosing.pause"), _ -> live.act(() -> doses.pause(live.id()))));
    }
    if (live.session().route() == Route.SUBLINGUAL) {
      withActions(dissolved(Remainder.SWALLOWED), dissolved(Remainder.SPAT_OUT));
      return;
    }
    withActions(
        new Button(
            t("dosing.end"),
            _ -> live.act(() -> doses.end(live.id(), live.services().clock().instant()))),
        new Button(t("dosing.stopEarly"), _ -> stopEarly()));
  }

  /** As far as its rate times its minutes tell; after a change at the pump it is asked for. */
  private void stopEarly() {
    var doses = live.services().doses();
    doses
        .running(live.id())
        .filter(infusion -> infusion.soFar().isEmpty())
        .ifPresentOrElse(
            infusion -> new StopDialog(live, infusion).open(),
            () -> live.act(() -> doses.stopEarly(live.id(), live.services().clock().instant())));
  }

  private Button dissolved(Remainder rest) {
    var now = live.services().clock();
    return new Button(
        t(rest == Remainder.SWALLOWED ? "dosing.swallowed" : "dosing.spatOut"),
        _ -> live.act(() -> live.services().doses().dissolved(live.id(), now.instant(), rest)));
  }
}
