package clinic.afterglow.screening;

import clinic.afterglow.kernel.UserId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** As it is stored; once marked as an error it no longer counts. */
@Embeddable
record GivenAnswer(
    @Enumerated(EnumType.STRING) Answer answer,
    String note,
    UUID answeredBy,
    Instant answeredAt,
    @Nullable String errorReason,
    @Nullable UUID errorBy,
    @Nullable Instant errorAt) {

  static GivenAnswer of(Answer answer, String note, UserId by, Instant at) {
    return new GivenAnswer(answer, note, by.value(), at, null, null, null);
  }

  GivenAnswer inError(String reason, UserId by, Instant at) {
    return new GivenAnswer(answer, note, answeredBy, answeredAt, reason, by.value(), at);
  }

  boolean counts() {
    return errorAt == null;
  }

  AnswerDetails toDetails() {
    var mistake =
        errorReason == null || errorBy == null || errorAt == null
            ? Optional.<AnswerDetails.Mistake>empty()
            : Optional.of(new AnswerDetails.Mistake(errorReason, new UserId(errorBy), errorAt));
    return new AnswerDetails(answer, note, new UserId(answeredBy), answeredAt, mistake);
  }
}
