package clinic.afterglow.feeds;

import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;

import clinic.afterglow.security.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The address of one's own calendar; nobody can make, see or revoke another's. */
@Service
@Transactional
@RolesAllowed({THERAPIST, NURSE, PRESCRIBER})
public class CalendarFeeds {

  private final CalendarFeedRepository feeds;
  private final CurrentUser user;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  CalendarFeeds(
      CalendarFeedRepository feeds,
      CurrentUser user,
      Clock clock,
      ApplicationEventPublisher events) {
    this.feeds = feeds;
    this.user = user;
    this.clock = clock;
    this.events = events;
  }

  /** Makes an address in place of the one before; its path is told this once. */
  public String make() {
    var token = FeedToken.next();
    var at = clock.instant();
    var feed =
        feeds
            .findById(user.id())
            .map(known -> {
              known.give(token, at);
              return known;
            })
            .orElseGet(() -> new CalendarFeed(user.id(), token, at));
    feeds.save(feed);
    return FeedController.path(token);
  }

  /** Whoever still has the address gets nothing more. */
  public void revoke() {
    feeds
        .findById(user.id())
        .ifPresent(feed -> {
          feeds.delete(feed);
          events.publishEvent(new CalendarFeedRevoked(user.id(), clock.instant()));
        });
  }

  /** Since when there is an address, if there is one. */
  @Transactional(readOnly = true)
  public Optional<Instant> madeAt() {
    return feeds.findById(user.id()).map(CalendarFeed::madeAt);
  }
}
