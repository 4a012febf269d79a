package clinic.afterglow.security;

import static java.util.stream.Collectors.toUnmodifiableMap;

import clinic.afterglow.kernel.UserId;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What colleagues are called: read in one statement and kept until another account is opened, as a
 * name never changes. Some tens of them, asked for by nearly every screen.
 */
@Component
class StaffNames {

  private final AccountRepository accounts;
  private final AtomicLong openings = new AtomicLong();
  private volatile Kept kept = new Kept(-1, Map.of());

  StaffNames(AccountRepository accounts) {
    this.accounts = accounts;
  }

  private record Kept(long openings, Map<UserId, String> names) {}

  /** What was read while an account was being opened is not kept: the count has moved on. */
  Map<UserId, String> all() {
    long now = openings.get();
    var last = kept;
    if (last.openings() != now) {
      var names =
          accounts.names().stream().collect(toUnmodifiableMap(StaffName::id, StaffName::name));
      last = new Kept(now, names);
      kept = last;
    }
    return last.names();
  }

  /** After the commit, so that who reads now finds the new name. */
  @TransactionalEventListener
  void on(AccountOpened opened) {
    openings.incrementAndGet();
  }
}
