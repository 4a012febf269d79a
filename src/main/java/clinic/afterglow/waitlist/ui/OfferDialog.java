package clinic.afterglow.waitlist.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.kernel.NotPossible;
import clinic.afterglow.patients.ui.PatientLinks;
import clinic.afterglow.scheduling.BookingRefused;
import clinic.afterglow.ui.DecisionNotice;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Notices;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.waitlist.FreedSlots;
import clinic.afterglow.waitlist.Match;
import clinic.afterglow.waitlist.OfferOutcome;
import clinic.afterglow.waitlist.OpenSlot;
import clinic.afterglow.waitlist.WaitRefused;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Whom a time suits, best first, each with the reason, and what they said. */
class OfferDialog extends Dialog {

  private static final int MOST = 10;

  private final FreedSlots slots;
  private final OpenSlot slot;
  private final Runnable afterwards;
  private final Div problem = new Div();
  private final Div people = new Div();

  OfferDialog(FreedSlots slots, OpenSlot slot, Runnable afterwards) {
    this.slots = slots;
    this.slot = slot;
    this.afterwards = afterwards;
    addClassName("form-dialog");
    setHeaderTitle(t("waitlist.offer.title"));
    problem.getElement().setAttribute("role", "alert");
    add(new Paragraph(WaitWords.slot(slot)), problem, people);
    getFooter().add(new Button(t("action.close"), _ -> close()));
    addOpenedChangeListener(change -> {
      if (!change.isOpened()) {
        afterwards.run();
      }
    });
    read();
  }

  private void read() {
    people.removeAll();
    try {
      var matches = slots.matches(slot.id(), MOST);
      if (matches.isEmpty()) {
        people.add(new EmptyState(t("waitlist.offer.nobody")));
        return;
      }
      var list = new UnorderedList();
      list.addClassName("plain-list");
      matches.forEach(match -> list.add(row(match)));
      people.add(list);
    } catch (NotPossible fact) {
      say(fact);
    }
  }

  private ListItem row(Match match) {
    var row =
        new ListItem(
            PatientLinks.link(match.waiting().patient(), match.waiting().patientName()),
            new Span(match.waiting().phone()),
            new Span(WaitWords.why(match, slot)));
    row.addClassName("visit-row");
    if (match.decision().allowed()) {
      row.add(take(match), pass(match, OfferOutcome.DECLINED), pass(match, OfferOutcome.NO_ANSWER));
    } else {
      row.add(new DecisionNotice(match.decision()));
    }
    return row;
  }

  private Component take(Match match) {
    boolean booked = match.waiting().visit().isPresent();
    var button =
        new Button(
            t(booked ? "waitlist.forward" : "waitlist.book"),
            _ -> {
              if (done(() -> slots.take(slot.id(), match.waiting().id()))) {
                Notices.done(t("waitlist.taken", match.waiting().patientName()));
                close();
              }
            });
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    button.setDisableOnClick(true);
    return button;
  }

  private Component pass(Match match, OfferOutcome outcome) {
    var button =
        new Button(
            Texts.label(outcome),
            _ -> {
              done(() -> slots.passed(slot.id(), match.waiting().id(), outcome));
              read();
            });
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    return button;
  }

  /** What was refused stays to be read, above what is left to offer. */
  private boolean done(Runnable act) {
    problem.removeAll();
    try {
      act.run();
      return true;
    } catch (WaitRefused refused) {
      problem.add(new DecisionNotice(refused.decision()));
    } catch (BookingRefused refused) {
      problem.add(new DecisionNotice(refused.decision()));
    } catch (NotPossible fact) {
      say(fact);
    }
    read();
    return false;
  }

  private void say(NotPossible fact) {
    problem.add(new Span(Texts.of(fact)));
  }
}
