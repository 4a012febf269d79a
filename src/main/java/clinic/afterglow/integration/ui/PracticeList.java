package clinic.afterglow.integration.ui;

import static clinic.afterglow.ui.Texts.t;
import static java.util.stream.Collectors.joining;

import clinic.afterglow.integration.PracticeTrail;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;

/** Practices and what became of each, from session to session. */
class PracticeList extends Section {

  private final IntegrationReader reader;

  PracticeList(List<PracticeTrail> trails, IntegrationReader reader) {
    this.reader = reader;
    var list = new UnorderedList();
    list.addClassName("waiting-list");
    trails.forEach(trail -> list.add(item(trail)));
    add(new H3(t("integration.practices")), list);
  }

  private ListItem item(PracticeTrail trail) {
    var what = new Span(words(trail));
    what.addClassName("note-kind");
    var item =
        new ListItem(what, new Span(t("integration.since", reader.chart().date(trail.begunAt()))));
    trail.steps().forEach(step -> item.add(new Span(words(step))));
    return item;
  }

  static String words(PracticeTrail trail) {
    var practice = trail.practice();
    var day = practice.untilDay();
    var until = day == null ? "" : t("integration.untilDay") + " " + Times.date(day);
    return joined(practice.what(), practice.howOften(), until);
  }

  private String words(PracticeTrail.Step step) {
    return joined(
        Texts.label(step.outcome()) + " " + reader.chart().date(step.at()), step.remark());
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(joining(" – "));
  }
}
