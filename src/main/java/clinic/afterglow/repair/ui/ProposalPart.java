package clinic.afterglow.repair.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.ui.PatientLinks;
import clinic.afterglow.repair.RepairKind;
import clinic.afterglow.repair.RepairPlan;
import clinic.afterglow.repair.VisitRepair;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.ui.Facts;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import java.util.Map;
import java.util.Set;

/** A proposal: what it does to how many, and each visit with its change. */
class ProposalPart extends Div {

  /** Day, time, room and clinician wrap, so that all columns stand on a tablet too. */
  private static final String PLACE = "9rem";

  /** What the desk can do with a line. */
  interface Decisions {
    void choose(VisitRepair line);

    void leave(VisitRepair line);

    void free(VisitRepair line);
  }

  private final Map<AppointmentId, String> names;
  private final Set<AppointmentId> decided;
  private final PlaceWords words;
  private final Decisions decisions;

  /**
   * @param names of the patients, by visit
   * @param decided visits that the desk has decided about itself
   */
  ProposalPart(
      RepairPlan plan,
      Map<AppointmentId, String> names,
      Set<AppointmentId> decided,
      PlaceWords words,
      Decisions decisions) {
    this.names = names;
    this.decided = decided;
    this.words = words;
    this.decisions = decisions;
    add(totals(plan), new Paragraph(t(plan.leastDisturbing() ? "repair.proven" : "repair.found")));
    add(lines(plan));
  }

  private static Facts totals(RepairPlan plan) {
    var cost = plan.cost();
    int all = plan.repairs().size();
    return new Facts()
        .with(t("repair.total.visits"), String.valueOf(all))
        .with(t("repair.total.stay"), String.valueOf(all - cost.toCall()))
        .with(t("repair.total.time"), String.valueOf(cost.otherTime()))
        .with(t("repair.total.day"), String.valueOf(cost.otherDay()))
        .with(t("repair.total.left"), String.valueOf(cost.left()))
        .with(t("repair.total.call"), String.valueOf(cost.toCall()));
  }

  private Grid<VisitRepair> lines(RepairPlan plan) {
    var grid = new Grid<VisitRepair>();
    grid.setAllRowsVisible(true);
    grid.addComponentColumn(line -> PatientLinks.link(line.patient(), name(line)))
        .setHeader(t("repair.patient"))
        .setAutoWidth(true);
    grid.addColumn(line -> words.of(line.from())).setHeader(t("repair.booked")).setWidth(PLACE);
    grid.addComponentColumn(this::change).setHeader(t("repair.change")).setAutoWidth(true);
    grid.addComponentColumn(this::proposed).setHeader(t("repair.proposed")).setWidth(PLACE);
    grid.addComponentColumn(this::decide).setHeader(t("repair.decide")).setAutoWidth(true);
    grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
    grid.setItems(plan.repairs());
    return grid;
  }

  private Component change(VisitRepair line) {
    var badge = new StatusBadge(line.change(), tone(line.change()));
    return decided.contains(line.visit())
        ? new Div(badge, new Span(" " + t("repair.pinned")))
        : badge;
  }

  private Component proposed(VisitRepair line) {
    var to = line.to();
    if (to.isPresent()) {
      return new Span(words.of(to.get()));
    }
    var why = new Div();
    line.reasons().forEach(reason -> why.add(new Div(Texts.of(reason))));
    return why;
  }

  private Component decide(VisitRepair line) {
    var choose = action(t("repair.other"), t("repair.other.for", name(line)));
    choose.addClickListener(_ -> decisions.choose(line));
    if (decided.contains(line.visit())) {
      var free = action(t("repair.free"), t("repair.free.for", name(line)));
      free.addClickListener(_ -> decisions.free(line));
      return new HorizontalLayout(choose, free);
    }
    var leave = action(t("repair.leave"), t("repair.leave.for", name(line)));
    leave.addClickListener(_ -> decisions.leave(line));
    return new HorizontalLayout(choose, leave);
  }

  private static Button action(String words, String label) {
    var button = new Button(words);
    button.setAriaLabel(label);
    button.addThemeVariants(ButtonVariant.TERTIARY);
    return button;
  }

  private String name(VisitRepair line) {
    return names.getOrDefault(line.visit(), "");
  }

  private static Tone tone(RepairKind change) {
    return switch (change) {
      case SAME_TIME -> Tone.GOOD;
      case OTHER_TIME, OTHER_DAY -> Tone.CAUTION;
      case LEFT -> Tone.DANGER;
    };
  }
}
