package clinic.afterglow.screening.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.kernel.NotPossible;
import clinic.afterglow.screening.ScreeningDetails;
import clinic.afterglow.ui.FormDialog;
import clinic.afterglow.ui.Notices;
import clinic.afterglow.ui.RefusedByRules;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** What can be done with a submitted screening: decide it, or give it back. */
class DecisionBar extends Div {

  private final ScreeningDetails screening;
  private final ScreeningReader reader;
  private final Runnable changed;

  DecisionBar(ScreeningDetails screening, ScreeningReader reader, Runnable changed) {
    this.screening = screening;
    this.reader = reader;
    this.changed = changed;
    addClassName("panel-actions");
    if (reader.rights().decides()) {
      var decide = new Button(t("screening.decide"), _ -> decide());
      decide.addThemeVariants(ButtonVariant.PRIMARY);
      add(decide);
    }
    if (reader.rights().measures()) {
      add(new Button(t("screening.reopen"), _ -> reopen()));
    }
  }

  private void decide() {
    var form = new DecisionForm(screening, reader);
    new FormDialog<>(
            t("screening.decide"),
            t("screening.decide.save"),
            form,
            form::value,
            decision -> {
              RefusedByRules.unlessAllowed(reader.screenings().decide(decision));
              Notices.done(t("screening.decided"));
              changed.run();
            })
        .open();
  }

  private void reopen() {
    try {
      reader.screenings().reopen(screening.id());
      changed.run();
    } catch (NotPossible fact) {
      Notices.refused(fact);
    }
  }
}
