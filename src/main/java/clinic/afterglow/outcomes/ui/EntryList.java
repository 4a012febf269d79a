package clinic.afterglow.outcomes.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.outcomes.Score;
import clinic.afterglow.ui.Notices;
import clinic.afterglow.ui.ReasonDialog;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Every entry, newest first; one that was struck out says why. */
class EntryList extends UnorderedList {

  static final int MOST = 50;

  private final ScaleReader reader;
  private final Runnable changed;

  EntryList(List<Score> entries, ScaleReader reader, Runnable changed) {
    this.reader = reader;
    this.changed = changed;
    addClassNames("plain-list", "score-list");
    entries.forEach(score -> add(row(score)));
  }

  private ListItem row(Score score) {
    var row = new ListItem();
    var when = new Span(Times.date(score.takenOn()));
    var who = new Span(reader.byAndWhen(score.recordedBy(), score.recordedAt()));
    who.addClassName("quiet");
    row.add(when, new Span(Texts.label(score.instrument())), SeverityTone.badge(score), who);
    score.struckOut().ifPresent(strike -> row.add(struck(strike)));
    if (score.struckOut().isPresent()) {
      row.addClassName("struck-out");
    } else if (reader.writes()) {
      row.add(strikeOut(score));
    }
    return row;
  }

  private Span struck(Score.StrikeOut strike) {
    var words =
        new Span(
            t("outcomes.struckOut", strike.reason(), reader.byAndWhen(strike.by(), strike.at())));
    words.addClassName("struck-reason");
    return words;
  }

  private Button strikeOut(Score score) {
    var button = new Button(t("outcomes.strikeOut"), _ -> ask(score));
    button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    button.setAriaLabel(
        t("outcomes.strikeOut.one", Texts.label(score.instrument()), Times.date(score.takenOn())));
    return button;
  }

  private void ask(Score score) {
    new ReasonDialog(
            t("outcomes.strikeOut"),
            t("outcomes.strikeOut.why"),
            t("outcomes.strikeOut"),
            reason -> {
              reader.measures().strikeOut(score.id(), reason);
              Notices.done(t("outcomes.strikeOut.done"));
              changed.run();
            })
        .open();
  }
}
