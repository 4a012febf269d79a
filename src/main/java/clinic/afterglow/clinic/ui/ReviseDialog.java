package clinic.afterglow.clinic.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.Policies;
import clinic.afterglow.clinic.PolicyEntry;
import clinic.afterglow.ui.FormDialog;
import clinic.afterglow.ui.Texts;

/** Gives a policy another value from now on; what was judged before stays as it was judged. */
class ReviseDialog extends FormDialog<Revision> {

  ReviseDialog(Policies policies, PolicyEntry entry, Runnable afterwards) {
    this(policies, entry, new RevisionForm(entry), afterwards);
  }

  private ReviseDialog(
      Policies policies, PolicyEntry entry, RevisionForm form, Runnable afterwards) {
    super(
        t("clinic.policies.revise.of", Texts.name(entry.key().name())),
        t("clinic.policies.revise"),
        form,
        form::value,
        revision -> {
          policies.revise(entry.key(), revision.text(), revision.reason());
          afterwards.run();
        });
  }
}
