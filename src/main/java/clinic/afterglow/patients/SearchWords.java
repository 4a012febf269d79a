package clinic.afterglow.patients;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns what is written into what can be looked up: lower-case letters a to z and digits, so that
 * every database sorts it the same way. Accents go, letters of other scripts become their code.
 */
final class SearchWords {

  static final int LONGEST = 60;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’ʼ`]");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Map<Character, String> LETTERS =
      Map.of('ß', "ss", 'æ', "ae", 'œ', "oe", 'ø', "o", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th");

  private SearchWords() {}

  /** {@code "O’Brien-Łukasz"} is {@code obrien} and {@code lukasz}. */
  static List<String> of(String text) {
    var folded = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return BETWEEN
        .splitAsStream(folded.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  static String encoded(String word) {
    var code = new StringBuilder();
    word.chars().forEach(c -> code.append(letter((char) c)));
    return code.substring(0, Math.min(LONGEST, code.length()));
  }

  static String digits(String text) {
    return text.replaceAll("[^0-9]", "");
  }

  /** What a list of patients is sorted by. */
  static String sortName(String familyName, String givenName) {
    return Stream.of(familyName, givenName)
        .flatMap(name -> of(name).stream())
        .map(SearchWords::encoded)
        .collect(Collectors.joining(" "));
  }

  private static String letter(char c) {
    return c < 128 ? String.valueOf(c) : LETTERS.getOrDefault(c, "u%04x".formatted((int) c));
  }
}
