package clinic.afterglow.clinic.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.NewSite;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.ui.FormDialog;

/** Opens another site. */
class SiteDialog extends FormDialog<NewSite> {

  SiteDialog(Sites sites, Runnable afterwards) {
    this(sites, new SiteForm(), afterwards);
  }

  private SiteDialog(Sites sites, SiteForm form, Runnable afterwards) {
    super(
        t("clinic.site.open"),
        t("action.save"),
        form,
        form::value,
        wanted -> {
          sites.open(wanted);
          afterwards.run();
        });
  }
}
