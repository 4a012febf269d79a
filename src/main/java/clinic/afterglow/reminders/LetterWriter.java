package clinic.afterglow.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Puts a message into words. Whoever reads it over a shoulder learns that there is a visit, when
 * and where, and how to come to it; nothing of the treatment.
 */
@Component
class LetterWriter {

  private static final Locale LANGUAGE = Locale.US;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, MMMM d", LANGUAGE);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", LANGUAGE);
  private static final DateTimeFormatter TIME_AND_DAY =
      DateTimeFormatter.ofPattern("h:mm a 'on' EEEE", LANGUAGE);

  private final LetterWords words = new LetterWords();

  Letter letter(Outgoing message) {
    var visit = message.visit();
    var start = visit.start().atZone(visit.zone());
    var rules = message.occasion() == Occasion.CANCELLED ? List.<String>of() : rules(message);
    var lines = new ArrayList<String>();
    lines.add(words.of("reminders.letter.hello", visit.name()));
    lines.add(news(message.occasion(), start, visit.siteName()));
    lines.addAll(rules);
    if (!visit.siteContact().address().isBlank()) {
      lines.add(words.of("reminders.letter.where", visit.siteContact().address()));
    }
    lines.add(call(visit));
    lines.add(words.of("reminders.letter.calendar"));
    lines.add(words.of("reminders.letter.stop"));
    return new Letter(
        subject(message.occasion(), start),
        String.join("\n\n", lines) + "\n",
        html(lines),
        brief(message.occasion(), visit, start, rules));
  }

  private String subject(Occasion occasion, ZonedDateTime start) {
    var day = DAY.format(start);
    return switch (occasion) {
      case FIRST, SECOND, ON_THE_DAY -> words.of("reminders.letter.subject", day);
      case MOVED -> words.of("reminders.letter.subject.moved", day);
      case CANCELLED -> words.of("reminders.letter.subject.cancelled", day);
    };
  }

  private String news(Occasion occasion, ZonedDateTime start, String site) {
    var day = DAY.format(start);
    var time = TIME.format(start);
    return switch (occasion) {
      case FIRST, SECOND, ON_THE_DAY -> words.of("reminders.letter.visit", day, time, site);
      case MOVED -> words.of("reminders.letter.visit.moved", day, time, site);
      case CANCELLED -> words.of("reminders.letter.visit.cancelled", day, time, site);
    };
  }

  private List<String> rules(Outgoing message) {
    var visit = message.visit();
    return message.advice().stream().flatMap(how -> rules(how, visit).stream()).toList();
  }

  private List<String> rules(Advice how, VisitFacts visit) {
    var rules = new ArrayList<String>();
    last(visit, how.noFood()).ifPresent(time -> rules.add(words.of("reminders.letter.food", time)));
    last(visit, how.noDrink())
        .ifPresent(time -> rules.add(words.of("reminders.letter.drink", time)));
    if (how.rideHome()) {
      rules.add(words.of("reminders.letter.ride"));
    }
    return rules;
  }

  /** The time until which it is fine, with the day where that is another. */
  private static Optional<String> last(VisitFacts visit, Duration before) {
    if (before.isZero()) {
      return Optional.empty();
    }
    Instant until = visit.start().minus(before);
    var local = until.atZone(visit.zone());
    boolean sameDay = local.toLocalDate().equals(visit.start().atZone(visit.zone()).toLocalDate());
    return Optional.of((sameDay ? TIME : TIME_AND_DAY).format(local));
  }

  private String call(VisitFacts visit) {
    return visit.siteContact().phone().isBlank()
        ? words.of("reminders.letter.call.us")
        : words.of("reminders.letter.call", visit.siteContact().phone());
  }

  private String brief(
      Occasion occasion, VisitFacts visit, ZonedDateTime start, List<String> rules) {
    var lines = new ArrayList<String>();
    lines.add(news(occasion, start, visit.siteName()));
    lines.addAll(rules);
    lines.add(call(visit));
    return String.join(" ", lines);
  }

  private static String html(List<String> lines) {
    return lines.stream()
        .map(line -> "<p>" + HtmlUtils.htmlEscape(line) + "</p>")
        .collect(
            Collectors.joining(
                "\n",
                "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"></head><body>\n",
                "\n</body></html>\n"));
  }
}
