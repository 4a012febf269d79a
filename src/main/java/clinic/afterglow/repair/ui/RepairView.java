package clinic.afterglow.repair.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.repair.DayRepairs;
import clinic.afterglow.scheduling.AbsenceRefused;
import clinic.afterglow.scheduling.Absences;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.Groups;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.DecisionNotice;
import clinic.afterglow.ui.PageHeader;
import clinic.afterglow.ui.Panel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** What falls out, what is proposed for the visits it concerns, and whom to call afterwards. */
@Route("repair")
@Menu(title = "repair.title", order = 12, icon = "vaadin:tools")
@RolesAllowed({Roles.FRONT_DESK, Roles.DIRECTOR})
class RepairView extends Main implements HasDynamicTitle {

  private static final String KNOWN = "schedule.absence.known";

  private final DayRepairs repairs;
  private final Absences absences;
  private final Appointments appointments;
  private final Groups groups;
  private final Accounts accounts;
  final OutageForm form;
  private final Div refused = new Div();
  private final Div proposal = new Div();
  private final Panel calls = new Panel(t("repair.calls"));

  RepairView(
      DayRepairs repairs,
      Absences absences,
      Appointments appointments,
      Groups groups,
      Accounts accounts,
      Sites sites,
      Clock clock) {
    this.repairs = repairs;
    this.absences = absences;
    this.appointments = appointments;
    this.groups = groups;
    this.accounts = accounts;
    var today = LocalDate.now(clock.withZone(sites.zone()));
    this.form = new OutageForm(sites.all(), accounts.clinicians(), today);
    var propose = new Button(t("repair.propose"), _ -> propose());
    propose.addThemeVariants(ButtonVariant.PRIMARY);
    add(
        new PageHeader(t("repair.title")).withSubtitle(t("repair.hint")),
        new Panel(t("repair.falls"), form, refused).withActions(propose),
        proposal,
        calls);
    form.site.addValueChangeListener(_ -> calls());
    calls();
  }

  private void calls() {
    if (form.site.getValue() != null) {
      calls.show(new CallGrid(repairs, form.site.getValue()));
    }
  }

  private void propose() {
    refused.removeAll();
    proposal.removeAll();
    form.value().ifPresent(wanted -> propose(wanted, form.site.getValue()));
  }

  private void propose(Wanted wanted, SiteDetails site) {
    try {
      wanted.absence().ifPresent(absences::record);
    } catch (AbsenceRefused no) {
      // It may have been recorded before; then only the repair is missing.
      if (no.decision().objections().stream().anyMatch(one -> !one.rule().equals(KNOWN))) {
        refused.add(new DecisionNotice(no.decision()));
        return;
      }
    }
    proposal.add(
        new GroupNotice(groups, wanted.outage(), site),
        new ProposalPanel(
            repairs, appointments, accounts.names(), site, wanted.outage(), this::calls));
  }

  @Override
  public String getPageTitle() {
    return t("repair.title");
  }
}
