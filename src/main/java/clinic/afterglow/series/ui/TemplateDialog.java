package clinic.afterglow.series.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.series.ProtocolTemplates;
import clinic.afterglow.series.TemplateDetails;
import clinic.afterglow.series.TemplateRefused;
import clinic.afterglow.ui.FormDialog;
import clinic.afterglow.ui.RefusedByRules;

/** Edits a protocol into its next version; series that run keep theirs. */
class TemplateDialog extends FormDialog<TemplateForm.Given> {

  TemplateDialog(ProtocolTemplates templates, TemplateDetails one, Runnable afterwards) {
    this(templates, one, new TemplateForm(one), afterwards);
  }

  private TemplateDialog(
      ProtocolTemplates templates, TemplateDetails one, TemplateForm form, Runnable afterwards) {
    super(
        t("series.template.edit.of", one.content().name()),
        t("series.template.save", one.version() + 1),
        form,
        form::value,
        given -> {
          save(templates, one, given);
          afterwards.run();
        });
  }

  private static void save(
      ProtocolTemplates templates, TemplateDetails one, TemplateForm.Given given) {
    try {
      templates.revise(one.code(), one.version(), given.content(), given.reason());
    } catch (TemplateRefused refused) {
      throw new RefusedByRules(refused.decision());
    }
  }
}
