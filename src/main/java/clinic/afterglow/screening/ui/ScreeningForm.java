package clinic.afterglow.screening.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.kernel.NotPossible;
import clinic.afterglow.screening.Answer;
import clinic.afterglow.screening.Question;
import clinic.afterglow.screening.ScreeningDetails;
import clinic.afterglow.screening.ScreeningId;
import clinic.afterglow.screening.Topic;
import clinic.afterglow.ui.Notices;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All questions, grouped; each answer is saved at once and what it means is shown at once. */
class ScreeningForm extends Div {

  private final ScreeningId id;
  private final ScreeningReader reader;
  private final Runnable submitted;
  private final FindingList findings;
  private final Span progress = new Span();
  private final List<QuestionRow> rows = new ArrayList<>();

  ScreeningForm(ScreeningDetails screening, ScreeningReader reader, Runnable submitted) {
    this.id = screening.id();
    this.reader = reader;
    this.submitted = submitted;
    this.findings = new FindingList(screening, reader, submitted);
    addClassName("screening-form");
    progress.addClassName("quiet");
    progress.getElement().setAttribute("role", "status");
    Topic topic = null;
    for (var question : screening.questions()) {
      topic = heading(topic, question);
      var row = new QuestionRow(question, screening.answers().get(question.rule()), this::save);
      rows.add(row);
      add(row);
    }
    IntStream.range(1, rows.size())
        .forEach(i -> rows.get(i - 1).answer().then(rows.get(i).answer()));
    if (reader.rights().measures()) {
      add(new H3(t("screening.measured")), new MeasuredForm(screening, reader, this::found));
    }
    var submit = new Button(t("screening.submit"), _ -> submit());
    submit.addThemeVariants(ButtonVariant.PRIMARY);
    add(new H3(t("screening.findings")), findings, progress, submit);
    count(screening);
  }

  private Topic heading(@Nullable Topic before, Question question) {
    if (before != question.topic()) {
      add(new H3(Texts.label(question.topic())));
    }
    return question.topic();
  }

  private void save(String rule, Answer answer, String note) {
    try {
      found(reader.screenings().answer(id, rule, answer, note));
    } catch (NotPossible fact) {
      Notices.refused(fact);
    }
  }

  private void found(ScreeningDetails screening) {
    findings.show(screening);
    count(screening);
  }

  private void count(ScreeningDetails screening) {
    int all = screening.questions().size();
    progress.setText(t("screening.progress", all - screening.open(), all));
  }

  private void submit() {
    try {
      reader.screenings().submit(id);
      Notices.done(t("screening.submitted"));
      submitted.run();
    } catch (NotPossible fact) {
      Notices.refused(fact);
      rows.stream()
          .map(QuestionRow::answer)
          .filter(answer -> answer.getValue() == null)
          .findFirst()
          .ifPresent(answer -> answer.focusAnswer());
    }
  }
}
