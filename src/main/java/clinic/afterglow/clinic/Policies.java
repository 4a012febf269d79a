package clinic.afterglow.clinic;

import static clinic.afterglow.security.Roles.ADMINISTRATOR;
import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.FRONT_DESK;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;

import clinic.afterglow.security.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clinic's policy values; a change makes a new version and never touches an old one. */
@Service
@Transactional
@RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
public class Policies {

  private final PolicyValueRepository rows;
  private final PolicyReader reader;
  private final CurrentUser user;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Policies(
      PolicyValueRepository rows,
      PolicyReader reader,
      CurrentUser user,
      Clock clock,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.reader = reader;
    this.user = user;
    this.clock = clock;
    this.events = events;
  }

  @Transactional(readOnly = true)
  public PolicyValues current() {
    return reader.current();
  }

  @Transactional(readOnly = true)
  public PolicyValues at(PolicyVersion version) {
    return reader.at(version);
  }

  /** Every value in force, in the order of the rules, in one statement. */
  @Transactional(readOnly = true)
  @RolesAllowed({PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public List<PolicyEntry> list() {
    var newest = new HashMap<String, PolicyValue>();
    rows.upTo(Integer.MAX_VALUE).forEach(row -> newest.put(row.key(), row));
    return Policy.keys().stream()
        .flatMap(
            key -> Optional.ofNullable(newest.get(key.name())).map(row -> entry(key, row)).stream())
        .toList();
  }

  private static PolicyEntry entry(PolicyKey<?> key, PolicyValue row) {
    return new PolicyEntry(
        key,
        row.text(),
        new PolicyVersion(row.version()),
        row.reason(),
        row.changedBy(),
        row.changedAt());
  }

  /**
   * Makes a new version in which one value differs; throws {@link PolicyTextRefused}, {@link
   * PolicyOutOfLimits} and {@link PolicyOutOfOrder}.
   */
  @RolesAllowed(DIRECTOR)
  public PolicyVersion revise(PolicyKey<?> key, String text, String reason) {
    refuseUnreadable(key, text);
    PolicyLimits.passed(key, text)
        .ifPresent(limits -> {
          throw new PolicyOutOfLimits(text, limits, key.unit());
        });
    rows.waitForOthers();
    var before = current();
    PolicySteps.passed(key, text, before)
        .ifPresent(neighbour -> {
          throw new PolicyOutOfOrder(text, neighbour);
        });
    var version = new PolicyVersion(before.version().value() + 1);
    rows.save(
        new PolicyValue(version.value(), key.name(), text, reason, user.id(), clock.instant()));
    events.publishEvent(
        new PolicyRevised(version, key.name(), before.text(key), text, user.id(), clock.instant()));
    return version;
  }

  private static void refuseUnreadable(PolicyKey<?> key, String text) {
    try {
      key.read(text);
    } catch (RuntimeException unreadable) {
      throw new PolicyTextRefused(key, text);
    }
  }
}
