package clinic.afterglow.patients;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What somebody looks for, as one statement. The longest term leads, along the index of tokens, and
 * stops at the limit; every other term only confirms what the first has found.
 */
final class SearchQuestion {

  private static final Pattern NUMBER = Pattern.compile("[+(]?[0-9][0-9()./-]*");

  private static final Pattern CHART_NUMBER = Pattern.compile("(?i)^ag-?([0-9]+)$");

  /** So many tokens of one patient may begin alike, as those of the phone 555-555-5555 do. */
  private static final int TOKENS_PER_HIT = 12;

  private final List<Term> terms;

  private SearchQuestion(List<Term> terms) {
    this.terms = terms;
  }

  /** Tokens that are one of these, or that begin with {@code prefix}. */
  private record Term(String prefix, Set<String> exactly) {

    int weight() {
      return exactly.isEmpty() ? prefix.length() : SearchWords.LONGEST;
    }
  }

  static SearchQuestion of(String text) {
    var dates = SpelledDates.in(text.strip());
    var words =
        Arrays.stream(dates.rest().strip().split("\\s+"))
            .flatMap(SearchQuestion::words)
            .distinct()
            .map(word -> new Term(SearchWords.encoded(word), Set.of()));
    var days = dates.days().stream().map(SearchTokens::day).collect(Collectors.toSet());
    var all = days.isEmpty() ? words : Stream.concat(Stream.of(new Term("", days)), words);
    return new SearchQuestion(all.sorted(Comparator.comparing(Term::weight).reversed()).toList());
  }

  private static Stream<String> words(String typed) {
    var word = CHART_NUMBER.matcher(typed).replaceFirst("$1");
    return NUMBER.matcher(word).matches()
        ? Stream.of(SearchWords.digits(word))
        : SearchWords.of(word).stream();
  }

  boolean asksNothing() {
    return terms.isEmpty();
  }

  int tokens(int hits) {
    return hits * TOKENS_PER_HIT;
  }

  /** The patients' columns, in the order of the leading token. */
  String sql() {
    return "select p.id, p.chart_number, p.given_name, p.family_name, p.preferred_name,"
        + " p.date_of_birth, p.phone from (select s0.token, s0.patient from patient_search s0 where "
        + condition(0)
        + IntStream.range(1, terms.size()).mapToObj(this::confirms).collect(Collectors.joining())
        + " order by s0.token, s0.patient limit :tokens) found"
        + " join patient p on p.id = found.patient order by found.token, found.patient";
  }

  Map<String, Object> values() {
    var values = new HashMap<String, Object>();
    IntStream.range(0, terms.size()).forEach(i -> put(values, i, terms.get(i)));
    return values;
  }

  private String confirms(int i) {
    return " and exists (select 1 from patient_search s%1$d where s%1$d.patient = s0.patient and "
            .formatted(i)
        + condition(i)
        + ")";
  }

  private String condition(int i) {
    return terms.get(i).exactly().isEmpty()
        ? "s%1$d.token >= :from%1$d and s%1$d.token < :until%1$d".formatted(i)
        : "s%1$d.token in (:exactly%1$d)".formatted(i);
  }

  private static void put(Map<String, Object> values, int i, Term term) {
    if (term.exactly().isEmpty()) {
      values.put("from" + i, term.prefix());
      values.put("until" + i, after(term.prefix()));
    } else {
      values.put("exactly" + i, term.exactly());
    }
  }

  /** The first text that does not begin with the prefix any more, in the alphabet 0-9a-z. */
  static String after(String prefix) {
    var kept = prefix.replaceAll("z+$", "");
    if (kept.isEmpty()) {
      return "z".repeat(SearchWords.LONGEST);
    }
    char last = kept.charAt(kept.length() - 1);
    return kept.substring(0, kept.length() - 1) + (last == '9' ? 'a' : (char) (last + 1));
  }
}
