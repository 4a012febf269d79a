package clinic.afterglow.integration.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.integration.IntegrationContent;
import clinic.afterglow.integration.IntegrationDetails;
import clinic.afterglow.integration.IntegrationId;
import clinic.afterglow.kernel.Decision;
import clinic.afterglow.notes.ui.SigningDialog;
import clinic.afterglow.ui.Autosave;
import clinic.afterglow.ui.DecisionNotice;
import clinic.afterglow.ui.Draft;
import clinic.afterglow.ui.Facts;
import clinic.afterglow.ui.Notices;
import clinic.afterglow.ui.RefusedByRules;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** The draft of an integration under the patient's intentions: saved as written, then signed. */
class IntegrationEditor extends Div implements Draft<IntegrationContent> {

  private final IntegrationId id;
  private final IntegrationReader reader;
  private final Runnable signed;
  private final IntegrationForm form;
  private final PracticeRows practices;
  private final FollowUpRows followUps;
  private final Autosave<IntegrationContent> autosave;
  private final DecisionNotice objections = new DecisionNotice(Decision.ALLOWED);

  IntegrationEditor(IntegrationDetails details, IntegrationReader reader, Runnable signed) {
    this.id = details.summary().id();
    this.reader = reader;
    this.signed = signed;
    this.form = new IntegrationForm(details.content(), reader.chart().zone());
    this.autosave =
        new Autosave<>(
            this,
            details.version(),
            () -> Optional.of(written()),
            reader.chart()::name,
            reader.chart().clock());
    this.practices = new PracticeRows(details.content().practices(), autosave);
    this.followUps = new FollowUpRows(details, autosave);
    form.saveWith(autosave);
    var sign = new Button(t("integration.sign"), _ -> sign());
    sign.addThemeVariants(ButtonVariant.PRIMARY);
    details
        .intentions()
        .ifPresent(words -> add(new Facts().with(t("integration.intentions"), words)));
    add(followUps, form, practices, objections, sign, autosave);
  }

  @Override
  public long save(IntegrationContent written, long version) {
    long saved = reader.integrations().save(id, written, version);
    if (objections.isVisible()) {
      objections.show(reader.integrations().review(id, written));
    }
    return saved;
  }

  @Override
  public long stored() {
    return reader.integrations().details(id).version();
  }

  @Override
  public Component theirs() {
    return new IntegrationFacts(reader.integrations().details(id), reader);
  }

  private IntegrationContent written() {
    return form.value(practices, followUps);
  }

  private void sign() {
    if (!autosave.saved()) {
      return;
    }
    var decision = reader.integrations().review(id, written());
    objections.show(decision);
    if (decision.allowed()) {
      SigningDialog.ask(t("integration.sign"), t("integration.sign.what"), this::signWith);
    }
  }

  private void signWith(String password) {
    RefusedByRules.unlessAllowed(reader.integrations().sign(id, autosave.version(), password));
    Notices.done(t("integration.signed.done"));
    signed.run();
  }
}
