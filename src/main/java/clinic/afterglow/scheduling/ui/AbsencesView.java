package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.scheduling.AbsenceDetails;
import clinic.afterglow.scheduling.AbsenceRepair;
import clinic.afterglow.scheduling.Absences;
import clinic.afterglow.scheduling.NewAbsence;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.FormDialog;
import clinic.afterglow.ui.Notices;
import clinic.afterglow.ui.PageHeader;
import clinic.afterglow.ui.Panel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** Who is away and what is out of use, and the visits that concerns. */
@Route("absences")
@Menu(title = "scheduling.absences", order = 12, icon = "vaadin:sign-out-alt")
@RolesAllowed({Roles.FRONT_DESK, Roles.DIRECTOR})
class AbsencesView extends Main implements HasDynamicTitle {

  private final Absences absences;
  private final Accounts accounts;
  private final AbsenceRepair repair;
  private final Clock clock;
  private final Select<SiteDetails> site = new Select<>();
  private final Panel coming = new Panel(t("scheduling.absences.coming"));
  private final Panel concerned = new Panel(t("scheduling.absence.visits"));

  AbsencesView(
      Absences absences, Sites sites, Accounts accounts, AbsenceRepair repair, Clock clock) {
    this.absences = absences;
    this.accounts = accounts;
    this.repair = repair;
    this.clock = clock;
    site.setLabel(t("scheduling.site"));
    site.setItemLabelGenerator(SiteDetails::name);
    site.addValueChangeListener(_ -> show());
    var record = new Button(t("scheduling.absence.record"), _ -> record());
    record.addThemeVariants(ButtonVariant.PRIMARY);
    add(new PageHeader(t("scheduling.absences"), site, record), coming, concerned);
    concerned.setVisible(false);
    var all = sites.all();
    site.setItems(all);
    record.setVisible(!all.isEmpty());
    all.stream().findFirst().ifPresentOrElse(site::setValue, this::nowhere);
  }

  private void nowhere() {
    coming.show(new EmptyState(t("scheduling.noSite")));
  }

  private void show() {
    concerned.setVisible(false);
    coming.show(new AbsenceList(absences, site.getValue(), this::tell, this::show));
  }

  private void tell(AbsenceDetails one) {
    concerned.setVisible(true);
    var where = site.getValue();
    var visits = absences.affected(one.id());
    concerned.show(new ConcernedVisits(where, visits));
    if (!visits.isEmpty()) {
      concerned.add(
          new Anchor(repair.address(where.id(), one.id()), t("scheduling.absence.repair")));
    }
  }

  private void record() {
    var today = LocalDate.now(clock.withZone(site.getValue().zone()));
    var form = new AbsenceForm(site.getValue(), accounts.clinicians(), today);
    new FormDialog<>(
            t("scheduling.absence.record"),
            t("scheduling.absence.action"),
            form,
            form::value,
            wanted -> Refusals.inDialog(() -> record(wanted)))
        .open();
  }

  private void record(NewAbsence wanted) {
    var id = absences.record(wanted);
    Notices.done(t("scheduling.absence.recorded"));
    show();
    absences.details(id).ifPresent(this::tell);
  }

  @Override
  public String getPageTitle() {
    return t("scheduling.absences");
  }
}
