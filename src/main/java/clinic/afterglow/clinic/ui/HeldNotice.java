package clinic.afterglow.clinic.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.HeldTime;
import clinic.afterglow.clinic.VisitsInTheWay;
import clinic.afterglow.kernel.NotPossible;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;

/** Says which visits are in the way, with the way to the days on which they can be moved. */
class HeldNotice extends Div {

  private static final int SHOWN = 12;

  HeldNotice(VisitsInTheWay fact) {
    addClassName("form-problem");
    getElement().setAttribute("role", "alert");
    var list = new UnorderedList();
    fact.held().stream().limit(SHOWN).map(HeldNotice::line).forEach(list::add);
    add(new Paragraph(Texts.of(fact)), list);
    int more = fact.held().size() - SHOWN;
    if (more > 0) {
      add(new Paragraph(t("clinic.closures.held.more", more)));
    }
    fact.held().stream()
        .map(held -> held.start().toLocalDate())
        .distinct()
        .map(day -> link(fact, day))
        .forEach(this::add);
  }

  /** Of any fact that stops a change of a site. */
  static Component of(NotPossible fact) {
    return fact instanceof VisitsInTheWay held ? new HeldNotice(held) : new Div(Texts.of(fact));
  }

  private static ListItem line(HeldTime held) {
    return new ListItem(
        t(
            "clinic.closures.held.visit",
            held.start().toLocalDate(),
            held.start().toLocalTime(),
            held.who(),
            held.what()));
  }

  private static Anchor link(VisitsInTheWay fact, LocalDate day) {
    return new Anchor(
        "calendar?site=" + fact.site().value() + "&date=" + day,
        t("clinic.closures.held.board", Times.date(day)));
  }
}
