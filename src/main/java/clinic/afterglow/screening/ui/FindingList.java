package clinic.afterglow.screening.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.screening.AnswerDetails;
import clinic.afterglow.screening.Finding;
import clinic.afterglow.screening.ScreeningDetails;
import clinic.afterglow.screening.ScreeningStatus;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Notices;
import clinic.afterglow.ui.ReasonDialog;
import clinic.afterglow.ui.StatusBadge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.Optional;

/** Everything that was found, the strongest first, with its note and where the rule comes from. */
class FindingList extends Div {

  private final ScreeningReader reader;
  private final Runnable changed;

  FindingList(ScreeningDetails screening, ScreeningReader reader, Runnable changed) {
    this.reader = reader;
    this.changed = changed;
    getElement().setAttribute("role", "status");
    show(screening);
  }

  void show(ScreeningDetails screening) {
    removeAll();
    if (screening.findings().isEmpty()) {
      add(new EmptyState(t("screening.findings.none")));
    }
    var list = new UnorderedList();
    list.addClassNames("plain-list", "finding-list");
    screening.findings().stream()
        .sorted(Comparator.comparing(Finding::severity))
        .forEach(finding -> list.add(row(finding, screening)));
    screening
        .answers()
        .forEach((rule, given) ->
            given.mistake().ifPresent(mistake -> list.add(mistaken(rule, mistake))));
    add(list);
  }

  static String words(Finding finding) {
    var key = "rule.screening." + finding.rule() + (finding.unknown() ? ".unknown" : "");
    return t(key, finding.values().toArray());
  }

  private ListItem row(Finding finding, ScreeningDetails screening) {
    var row =
        new ListItem(
            new StatusBadge(finding.severity(), OutcomeTone.of(finding.severity())),
            new Span(words(finding)));
    var answer = Optional.ofNullable(screening.answers().get(finding.rule()));
    answer
        .map(AnswerDetails::note)
        .filter(note -> !note.isBlank())
        .ifPresent(note -> row.add(quiet(note)));
    Optional.ofNullable(screening.benefitRisk().get(finding.rule()))
        .ifPresent(weighed -> row.add(quiet(t("screening.weighed", weighed))));
    row.add(quiet(t("screening.source", source(finding))));
    if (answer.isPresent()
        && screening.status() == ScreeningStatus.SUBMITTED
        && reader.rights().decides()) {
      row.add(inError(finding, screening));
    }
    return row;
  }

  /** {@code (P)} and {@code (K)} mark what no source says (src/docs/sources.md). */
  private static String source(Finding finding) {
    return finding
        .source()
        .replace("(P)", t("screening.source.policy"))
        .replace("(K)", t("screening.source.known"));
  }

  private ListItem mistaken(String rule, AnswerDetails.Mistake mistake) {
    var words = new Span(t("rule.screening." + rule));
    var row =
        new ListItem(
            words,
            quiet(
                t(
                    "screening.inError.by",
                    mistake.reason(),
                    reader.byAndWhen(mistake.by(), mistake.at()))));
    row.addClassName("struck-out");
    return row;
  }

  private Button inError(Finding finding, ScreeningDetails screening) {
    var button = new Button(t("screening.inError"), _ -> ask(finding, screening));
    button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    button.setAriaLabel(t("screening.inError.one", words(finding)));
    return button;
  }

  private void ask(Finding finding, ScreeningDetails screening) {
    new ReasonDialog(
            t("screening.inError"),
            t("screening.inError.why", words(finding)),
            t("screening.inError"),
            reason -> {
              reader.screenings().markInError(screening.id(), finding.rule(), reason);
              Notices.done(t("screening.inError.done"));
              changed.run();
            })
        .open();
  }

  private static Span quiet(String words) {
    var span = new Span(words);
    span.addClassName("quiet");
    return span;
  }
}
