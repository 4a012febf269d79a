package clinic.afterglow.preparation.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.notes.ui.SigningDialog;
import clinic.afterglow.preparation.PreparationContent;
import clinic.afterglow.preparation.PreparationDraft;
import clinic.afterglow.ui.Autosave;
import clinic.afterglow.ui.DecisionNotice;
import clinic.afterglow.ui.Draft;
import clinic.afterglow.ui.Notices;
import clinic.afterglow.ui.RefusedByRules;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** The draft of a preparation: saved as it is written, then signed. */
class PreparationEditor extends Div implements Draft<PreparationContent> {

  private final PreparationDraft draft;
  private final PreparationReader reader;
  private final Runnable signed;
  private final PreparationForm form;
  private final Autosave<PreparationContent> autosave;
  private final DecisionNotice missing = new DecisionNotice(Decision.ALLOWED);

  PreparationEditor(PreparationDraft draft, PreparationReader reader, Runnable signed) {
    this.draft = draft;
    this.reader = reader;
    this.signed = signed;
    this.form = new PreparationForm(draft.content());
    this.autosave =
        new Autosave<>(
            this, draft.version(), form::value, reader.chart()::name, reader.chart().clock());
    autosave.watch(form.fields());
    var sign = new Button(t("preparation.sign"), _ -> sign());
    sign.addThemeVariants(ButtonVariant.PRIMARY);
    add(form, missing, sign, autosave);
  }

  @Override
  public long save(PreparationContent written, long version) {
    long saved = reader.preparations().save(draft.id(), written, version);
    if (missing.isVisible()) {
      missing.show(reader.preparations().review(written));
    }
    return saved;
  }

  @Override
  public long stored() {
    return current().version();
  }

  @Override
  public Component theirs() {
    return new PreparationFacts(current().content());
  }

  private PreparationDraft current() {
    return reader.preparations().draft(draft.patient()).orElseThrow(NoSuchRecord::new);
  }

  private void sign() {
    if (autosave.saved()) {
      form.value().ifPresent(this::sign);
    }
  }

  private void sign(PreparationContent content) {
    var decision = reader.preparations().review(content);
    missing.show(decision);
    if (decision.allowed()) {
      SigningDialog.ask(t("preparation.sign"), t("preparation.sign.what"), this::signWith);
    }
  }

  private void signWith(String password) {
    RefusedByRules.unlessAllowed(
        reader.preparations().sign(draft.id(), autosave.version(), password));
    Notices.done(t("preparation.signed"));
    signed.run();
  }
}
