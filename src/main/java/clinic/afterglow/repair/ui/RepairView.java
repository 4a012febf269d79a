package clinic.afterglow.repair.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.repair.DayRepairs;
import clinic.afterglow.repair.Outage;
import clinic.afterglow.scheduling.AbsenceDetails;
import clinic.afterglow.scheduling.AbsenceId;
import clinic.afterglow.scheduling.AbsenceRefused;
import clinic.afterglow.scheduling.Absences;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.Groups;
import clinic.afterglow.scheduling.ResourceKind;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.DecisionNotice;
import clinic.afterglow.ui.PageHeader;
import clinic.afterglow.ui.Panel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What falls out, what is proposed for the visits it concerns, and whom to call afterwards. */
@Route("repair")
@Menu(title = "repair.title", order = 12, icon = "vaadin:tools")
@RolesAllowed({Roles.FRONT_DESK, Roles.DIRECTOR})
class RepairView extends Main implements HasDynamicTitle, BeforeEnterObserver {

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

  /** From an absence that is recorded, its proposal is there at once. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var asked = event.getLocation().getQueryParameters();
    asked
        .getSingleParameter("site")
        .flatMap(form::choose)
        .ifPresent(site ->
            asked
                .getSingleParameter("absence")
                .flatMap(RepairView::absence)
                .flatMap(absences::details)
                .ifPresent(one -> show(outage(site, one), site)));
  }

  private static Optional<AbsenceId> absence(String id) {
    try {
      return Optional.of(new AbsenceId(UUID.fromString(id)));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  private static Outage outage(SiteDetails site, AbsenceDetails absence) {
    return absence.what() == ResourceKind.ROOM
        ? Outage.of(site.id(), new RoomId(absence.resource()), absence.from(), absence.until())
        : Outage.of(site.id(), new UserId(absence.resource()), absence.from(), absence.until());
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
    show(wanted.outage(), site);
  }

  private void show(Outage outage, SiteDetails site) {
    proposal.removeAll();
    proposal.add(
        new GroupNotice(groups, outage, site),
        new ProposalPanel(repairs, appointments, accounts.names(), site, outage, this::calls));
  }

  @Override
  public String getPageTitle() {
    return t("repair.title");
  }
}
