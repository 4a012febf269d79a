package clinic.afterglow.outcomes;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers as {@code 0,3,,1}: an empty place was not answered. */
@Converter
class AnswersConverter implements AttributeConverter<List<@Nullable Integer>, String> {

  @Override
  public String convertToDatabaseColumn(List<@Nullable Integer> answers) {
    return answers.stream()
        .map(answer -> answer == null ? "" : answer.toString())
        .collect(Collectors.joining(","));
  }

  @Override
  public List<@Nullable Integer> convertToEntityAttribute(String text) {
    var answers = new ArrayList<@Nullable Integer>();
    for (var answer : text.split(",", -1)) {
      answers.add(answer(answer));
    }
    return Collections.unmodifiableList(answers);
  }

  private static @Nullable Integer answer(String text) {
    return text.isEmpty() ? null : Integer.valueOf(text);
  }
}
