package clinic.afterglow.patients;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everything one patient can be found by: each word of the name, the phone, the chart number, from
 * every letter on that leaves at least three; and the date of birth. Any part of a word is so the
 * beginning of a token.
 */
final class SearchTokens {

  private static final int SHORTEST = 3;

  private final Set<String> tokens = new LinkedHashSet<>();

  static Set<String> of(Patient patient) {
    var all = new SearchTokens();
    Stream.of(patient.getGivenName(), patient.getFamilyName(), patient.getPreferredName())
        .flatMap(name -> SearchWords.of(name).stream())
        .forEach(all::parts);
    all.parts(SearchWords.digits(patient.getPhone()));
    all.chartNumber(SearchWords.digits(patient.getChartNumber()));
    all.dateOfBirth(patient.getDateOfBirth());
    return all.tokens;
  }

  private void parts(String word) {
    if (word.isEmpty()) {
      return;
    }
    tokens.add(SearchWords.encoded(word));
    IntStream.rangeClosed(1, word.length() - SHORTEST)
        .mapToObj(word::substring)
        .map(SearchWords::encoded)
        .forEach(tokens::add);
  }

  private void chartNumber(String digits) {
    parts(digits);
    tokens.add(Long.toString(Long.parseLong(digits)));
  }

  private void dateOfBirth(LocalDate day) {
    tokens.add(day(day));
    tokens.add("%02d%02d%04d".formatted(day.getMonthValue(), day.getDayOfMonth(), day.getYear()));
    tokens.add("%02d%02d%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
  }

  /** {@code 19800331}. */
  static String day(LocalDate day) {
    return day.toString().replace("-", "");
  }
}
