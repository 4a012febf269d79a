package clinic.afterglow.integration;

import static java.util.stream.Collectors.joining;

import clinic.afterglow.notes.DocumentText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words in which an integration is signed. */
final class IntegrationText {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.US);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm VV", Locale.US);

  private IntegrationText() {}

  static String of(IntegrationContent content, List<PracticeTrail> earlier, ZoneId zone) {
    var document = new DocumentText("integration");
    return document
        .part("integration.kind", kind(document, content.kind()))
        .part("integration.startedAt", time(content.startedAt(), zone))
        .part("integration.theme", content.theme())
        .part("integration.cameUp", content.cameUp())
        .part("integration.insights", content.insights())
        .part("integration.reflections", content.reflections())
        .part("integration.followUps", followUps(document, content.followUps(), earlier))
        .part("integration.practices", practices(document, content.practices()))
        .part("integration.followUpPlan", content.followUpPlan())
        .text();
  }

  private static String kind(DocumentText document, @Nullable IntegrationKind kind) {
    return kind == null ? "" : document.words(kind);
  }

  private static String practices(DocumentText document, List<Practice> practices) {
    return practices.stream()
        .map(practice ->
            line(
                practice.intention(),
                practice.what(),
                practice.howOften(),
                until(document, practice.untilDay())))
        .collect(joining("\n"));
  }

  private static String followUps(
      DocumentText document, List<FollowUp> followUps, List<PracticeTrail> earlier) {
    return followUps.stream()
        .map(followUp ->
            line(
                earlier.stream()
                    .map(PracticeTrail::practice)
                    .filter(practice -> practice.id().equals(followUp.practice()))
                    .map(Practice::what)
                    .findFirst()
                    .orElse(""),
                document.words(followUp.outcome()),
                followUp.remark()))
        .collect(joining("\n"));
  }

  private static String line(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(joining(" – "));
  }

  private static String until(DocumentText document, @Nullable LocalDate day) {
    return day == null ? "" : document.words("integration.untilDay") + " " + DAY.format(day);
  }

  private static String time(@Nullable Instant at, ZoneId zone) {
    return at == null ? "" : TIME.format(at.atZone(zone));
  }
}
