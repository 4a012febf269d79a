package clinic.afterglow.dosing.ui;

import static clinic.afterglow.ui.Texts.t;
import static java.util.stream.Collectors.joining;

import clinic.afterglow.dosing.CheckInAnswers;
import clinic.afterglow.dosing.SessionStatus;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Facts;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.ReasonDialog;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The questions at the door; afterwards their answers and the gates still open. */
class CheckInPanel extends Panel {

  CheckInPanel(Live live) {
    super(t("dosing.phase.checkIn"));
    if (live.is(SessionStatus.PLANNED)) {
      ask(live);
    } else {
      live.services()
          .checkIns()
          .answers(live.id())
          .ifPresentOrElse(
              said -> add(facts(said, live)), () -> add(new EmptyState(t("dosing.checkIn.none"))));
      gates(live);
    }
    if (live.services().nursing()
        && live.is(SessionStatus.PLANNED, SessionStatus.CHECKED_IN, SessionStatus.READY)) {
      withActions(new Button(t("dosing.hold"), _ -> hold(live)));
    }
  }

  private void ask(Live live) {
    var form = new CheckInForm(live);
    var save =
        new Button(
            t("dosing.checkIn.save"),
            _ ->
                form.value()
                    .ifPresent(given ->
                        live.act(() -> {
                          form.weight()
                              .ifPresent(kg ->
                                  live.services()
                                      .weights()
                                      .record(
                                          live.session().patient(),
                                          kg,
                                          live.services().clock().instant()));
                          live.services().checkIns().checkIn(live.id(), given, form.therapist());
                        })));
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(form, save);
  }

  private void gates(Live live) {
    if (!live.is(SessionStatus.CHECKED_IN, SessionStatus.READY, SessionStatus.HELD)) {
      return;
    }
    var decision = live.services().checkIns().open(live.id());
    var fields = new ReasonFields(live.services().user());
    fields.show(decision);
    add(fields);
    if (fields.asks()) {
      add(new Button(t("action.override"), _ -> override(live, fields)));
    }
  }

  private static void override(Live live, ReasonFields fields) {
    var decision = live.services().checkIns().override(live.id(), fields.reasons());
    if (decision.allowed()) {
      live.changed().run();
    } else {
      fields.show(decision);
    }
  }

  private static Facts facts(CheckInAnswers said, Live live) {
    return new Facts()
        .with(t("dosing.checkIn.lastFood"), fasting(said.lastFood(), live))
        .with(t("dosing.checkIn.lastFluid"), fasting(said.lastFluid(), live))
        .with(t("dosing.checkIn.changes"), changes(said))
        .with(t("dosing.checkIn.ride"), said.rideHome())
        .with(t("dosing.checkIn.escort"), said.escortName() + " " + said.escortPhone())
        .with(t("dosing.checkIn.pregnancy"), Texts.label(said.pregnancy()))
        .with(t("dosing.checkIn.remarks"), said.remarks());
  }

  private static String fasting(@Nullable Instant last, Live live) {
    return last == null ? t("dosing.checkIn.fasting") : Times.clock(last, live.zone());
  }

  private static String changes(CheckInAnswers said) {
    var changes = CheckInForm.changes(said).map(Texts::label).collect(joining(", "));
    return changes.isEmpty() ? t("dosing.checkIn.changes.none") : changes;
  }

  private static void hold(Live live) {
    new ReasonDialog(
            t("dosing.hold"),
            t("dosing.hold.why"),
            t("dosing.hold"),
            reason -> live.act(() -> live.services().checkIns().hold(live.id(), reason)))
        .open();
  }
}
