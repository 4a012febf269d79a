package clinic.afterglow.patients;

import clinic.afterglow.kernel.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which words are signed now, and every wording that was ever signed. */
@Component
@EnableConfigurationProperties(ConsentSettings.class)
class ConsentTexts {

  private static final String VERSION = "Version ";

  private final ConsentSettings settings;
  private final JdbcClient database;
  private final Clock clock;

  ConsentTexts(ConsentSettings settings, JdbcClient database, Clock clock) {
    this.settings = settings;
    this.database = database;
    this.clock = clock;
  }

  /** Read each time, so that a changed file is what the next patient signs. */
  ConsentText current(Route route) {
    var name = route + ".txt";
    try {
      var own = Optional.ofNullable(settings.folder()).map(folder -> folder.resolve(name));
      return of(
          route,
          own.filter(Files::isRegularFile).isPresent()
              ? Files.readString(own.get())
              : new ClassPathResource("consents/" + name)
                  .getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The first line says the version, as in {@code Version 2026-1}. */
  static ConsentText of(Route route, String file) {
    var lines = file.strip().split("\\R", 2);
    return lines[0].startsWith(VERSION) && lines.length == 2
        ? new ConsentText(route, lines[0].substring(VERSION.length()).strip(), lines[1].strip())
        : new ConsentText(route, "–", file.strip());
  }

  /** Keeps a wording once; who is second to sign it changes nothing. */
  void keep(ConsentText text) {
    database
        .sql(
            """
            insert into consent_text (hash, route, text_version, words, first_signed_at)
            values (:hash, :route, :version, :words, :at)
            on conflict do nothing\
            """)
        .param("hash", text.hash())
        .param("route", text.route().name())
        .param("version", text.version())
        .param("words", text.words())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<SignedText> signed(String hash) {
    return database
        .sql("select route, text_version, words from consent_text where hash = :hash")
        .param("hash", hash)
        .query((row, _) ->
            new ConsentText(
                Route.valueOf(row.getString("route")),
                row.getString("text_version"),
                row.getString("words")))
        .optional()
        .map(text -> new SignedText(text, text.hash().equals(hash)));
  }
}
