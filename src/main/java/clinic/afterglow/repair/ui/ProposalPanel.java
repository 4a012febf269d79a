package clinic.afterglow.repair.ui;

import static clinic.afterglow.ui.Texts.t;
import static java.util.stream.Collectors.toMap;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.repair.DayRepairs;
import clinic.afterglow.repair.Outage;
import clinic.afterglow.repair.RepairOutdated;
import clinic.afterglow.repair.RepairPlan;
import clinic.afterglow.repair.RepairWishes;
import clinic.afterglow.repair.VisitPlace;
import clinic.afterglow.repair.VisitRepair;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.Visit;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.FormDialog;
import clinic.afterglow.ui.Notices;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A proposal that the desk decides about line by line until it applies it. */
class ProposalPanel extends Panel implements ProposalPart.Decisions {

  private static final int CHOICES = 5;

  private final DayRepairs repairs;
  private final Outage outage;
  private final Runnable applied;
  private final PlaceWords words;
  private final Map<AppointmentId, String> names;
  private final Button apply = new Button("", _ -> confirm());
  private RepairWishes wishes = RepairWishes.NONE;
  private RepairPlan plan;

  ProposalPanel(
      DayRepairs repairs,
      Appointments appointments,
      Map<UserId, String> staff,
      SiteDetails site,
      Outage outage,
      Runnable applied) {
    super(title(outage, site));
    this.repairs = repairs;
    this.outage = outage;
    this.applied = applied;
    this.words = new PlaceWords(site, staff);
    this.names =
        appointments
            .visits(
                site.id(),
                outage.from().atZone(site.zone()).toLocalDate().minusDays(1),
                outage.until().atZone(site.zone()).toLocalDate(),
                site.zone())
            .stream()
            .collect(toMap(Visit::id, Visit::patientName));
    this.plan = repairs.propose(outage, wishes);
    apply.addThemeVariants(ButtonVariant.PRIMARY);
    withActions(apply);
    show();
  }

  private static String title(Outage outage, SiteDetails site) {
    return t(
        "repair.proposal",
        Times.date(outage.from(), site.zone()),
        Times.clock(outage.from(), site.zone()),
        Times.clock(outage.until(), site.zone()));
  }

  private void wish(RepairWishes others) {
    wishes = others;
    plan = repairs.propose(outage, wishes);
    show();
  }

  private void show() {
    int moved = plan.changed().size();
    apply.setText(t("repair.apply", moved));
    apply.setVisible(moved > 0);
    if (plan.repairs().isEmpty()) {
      show(new EmptyState(t("repair.proposal.none")));
    } else {
      show(new ProposalPart(plan, names, decided(), words, this));
    }
  }

  private Set<AppointmentId> decided() {
    var decided = new HashSet<>(wishes.left());
    decided.addAll(wishes.pinned().keySet());
    return decided;
  }

  @Override
  public void choose(VisitRepair line) {
    var choice = new PlaceChoice(repairs.options(outage, plan, line.visit(), CHOICES), words);
    new FormDialog<VisitPlace>(
            t("repair.choose.for", names.getOrDefault(line.visit(), "")),
            t("repair.choose.action"),
            choice,
            choice::value,
            place -> wish(wishes.pin(line.visit(), place)))
        .open();
  }

  @Override
  public void leave(VisitRepair line) {
    wish(wishes.leave(line.visit()));
  }

  @Override
  public void free(VisitRepair line) {
    wish(wishes.free(line.visit()));
  }

  private void confirm() {
    var cost = plan.cost();
    int stay = plan.repairs().size() - cost.toCall();
    var sure =
        new Paragraph(
            t("repair.apply.words", stay, cost.otherTime() + cost.otherDay(), cost.left()));
    new FormDialog<RepairPlan>(
            t("repair.apply.title", plan.changed().size()),
            t("repair.apply.action"),
            sure,
            () -> Optional.of(plan),
            this::apply)
        .open();
  }

  private void apply(RepairPlan wanted) {
    try {
      Notices.done(t("repair.applied", repairs.apply(outage, wanted)));
    } catch (RepairOutdated outdated) {
      Notices.refused(outdated);
    }
    wish(RepairWishes.NONE);
    applied.run();
  }
}
