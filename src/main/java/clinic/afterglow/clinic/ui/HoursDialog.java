package clinic.afterglow.clinic.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.ui.FormDialog;
import java.time.DayOfWeek;
import java.util.Map;

/** Changes the week of a site. */
class HoursDialog extends FormDialog<Map<DayOfWeek, OpeningHours>> {

  HoursDialog(Sites sites, SiteDetails site, Runnable afterwards) {
    this(sites, site, new HoursForm(site.hours()), afterwards);
  }

  private HoursDialog(Sites sites, SiteDetails site, HoursForm form, Runnable afterwards) {
    super(
        t("clinic.hours.change"),
        t("action.save"),
        form,
        form::value,
        hours -> {
          sites.openAt(site.id(), hours);
          afterwards.run();
        });
    explaining(HeldNotice::of);
  }
}
