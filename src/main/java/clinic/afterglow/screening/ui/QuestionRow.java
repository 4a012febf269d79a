package clinic.afterglow.screening.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.screening.Answer;
import clinic.afterglow.screening.AnswerDetails;
import clinic.afterglow.screening.Question;
import clinic.afterglow.ui.QuickChoice;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One question: yes, no or not known, by key or by mouse, and a note. Saved as it is given. */
class QuestionRow extends Div {

  private static final int MOST = 1_000;

  private final QuickChoice<Answer> answer;
  private final TextField note = new TextField();

  QuestionRow(Question question, @Nullable AnswerDetails given, Saving saving) {
    addClassName("question-row");
    var words = t("screening.question." + question.rule(), question.values().toArray());
    answer =
        new QuickChoice<Answer>(words)
            .withKey("y", Answer.YES)
            .withKey("n", Answer.NO)
            .withKey("u", Answer.UNKNOWN);
    answer.setItems(Answer.values());
    answer.setItemLabelGenerator(Texts::label);
    note.setPlaceholder(t("screening.note"));
    note.setAriaLabel(t("screening.note.of", words));
    note.setMaxLength(MOST);
    Optional.ofNullable(given)
        .ifPresent(before -> {
          answer.setValue(before.answer());
          note.setValue(before.note());
        });
    note.setVisible(answer.getValue() != null && answer.getValue() != Answer.NO);
    answer.addValueChangeListener(_ -> {
      note.setVisible(answer.getValue() != Answer.NO);
      save(question, saving);
    });
    note.addValueChangeListener(_ -> save(question, saving));
    add(answer, note);
  }

  QuickChoice<Answer> answer() {
    return answer;
  }

  private void save(Question question, Saving saving) {
    if (answer.getValue() != null) {
      saving.save(question.rule(), answer.getValue(), note.getValue());
    }
  }

  /** Keeps one answer. */
  interface Saving {
    void save(String rule, Answer answer, String note);
  }
}
