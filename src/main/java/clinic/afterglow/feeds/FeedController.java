package clinic.afterglow.feeds;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers calendar programs. A wrong address and a revoked one are told apart by nobody. */
@RestController
class FeedController {

  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);
  private static final Duration WAIT = Duration.ofMinutes(10);

  private final FeedReader reader;
  private final FeedLimits limits;
  private final Clock clock;

  FeedController(FeedReader reader, FeedLimits limits, Clock clock) {
    this.reader = reader;
    this.limits = limits;
    this.clock = clock;
  }

  static String path(FeedToken token) {
    return "/feeds/" + token.text() + ".ics";
  }

  @GetMapping("/feeds/{token}.ics")
  ResponseEntity<String> feed(@PathVariable("token") String text, HttpServletRequest request) {
    var place = request.getRemoteAddr();
    var token = new FeedToken(text);
    if (!limits.mayTry(place)) {
      return tooOften();
    }
    if (!reader.knows(token)) {
      limits.wasWrong(place);
      return ResponseEntity.notFound().build();
    }
    if (!limits.mayRead(token)) {
      return tooOften();
    }
    return reader
        .read(token)
        .map(entries ->
            ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .body(FeedText.of(entries, clock.instant())))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private static ResponseEntity<String> tooOften() {
    return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
        .header(HttpHeaders.RETRY_AFTER, Long.toString(WAIT.toSeconds()))
        .build();
  }
}
