package clinic.afterglow.ui.shell;

import clinic.afterglow.kernel.Milligrams;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Finds the words in {@code messages/<module>.properties}; a language is one more file beside it.
 */
@Component
class MessageBundles implements I18NProvider {

  private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();

  /** Each found once: a day on the board asks for six hundred words, in twenty bundles each. */
  private final Map<Place, String> patterns = new ConcurrentHashMap<>();

  private final Map<Place, MessageFormat> formats = new ConcurrentHashMap<>();

  private record Place(Locale locale, String key) {}

  MessageBundles() {
    bundles.setDefaultEncoding("UTF-8");
    bundles.setFallbackToSystemLocale(false);
    bundles.setBasenames(names());
  }

  @Override
  public List<Locale> getProvidedLocales() {
    return List.of(Locale.US);
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... values) {
    var place = new Place(locale, key);
    var pattern = patterns.computeIfAbsent(place, _ -> bundles.getMessage(key, null, locale));
    if (values.length == 0) {
      return pattern;
    }
    var format = formats.computeIfAbsent(place, _ -> new MessageFormat(pattern, locale));
    var words = inWords(values, format.getFormatsByArgumentIndex());
    synchronized (format) {
      return format.format(words);
    }
  }

  /** A number that chooses between singular and plural stays one. */
  private static Object[] inWords(Object[] values, Format[] formats) {
    var words = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      boolean chooses = i < formats.length && formats[i] instanceof ChoiceFormat;
      words[i] = chooses ? values[i] : inWords(values[i]);
    }
    return words;
  }

  private static Object inWords(Object value) {
    return switch (value) {
      case LocalDate day -> Times.date(day);
      case LocalTime time -> Times.clock(time);
      case Milligrams amount -> amount.toString();
      case BigDecimal number -> number.toPlainString();
      case Integer number -> number.toString();
      case Long number -> number.toString();
      case Enum<?> state -> Texts.label(state);
      default -> value;
    };
  }

  private static String[] names() {
    try {
      return Arrays.stream(
              new PathMatchingResourcePatternResolver()
                  .getResources("classpath*:messages/*.properties"))
          .map(file -> Objects.requireNonNull(file.getFilename()))
          .filter(name -> !name.contains("_"))
          .map(name -> "messages/" + name.replace(".properties", ""))
          .toArray(String[]::new);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
