package clinic.afterglow.series;

import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.FRONT_DESK;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;

import clinic.afterglow.clinic.Policies;
import clinic.afterglow.dosing.ObservationTime;
import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.kernel.SavedMeanwhile;
import clinic.afterglow.security.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The protocols that a clinic gives, as data. Editing makes a new version; a series keeps the one
 * it began with. Throws {@link TemplateRefused} for what nobody could be treated by, and {@link
 * SavedMeanwhile} when somebody else made a version in between.
 */
@Service
@Transactional
@RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR})
public class ProtocolTemplates {

  /** What a series is booked by unless somebody chooses otherwise. */
  public static final String USUAL = "SIX_IN_TWO_WEEKS";

  private final ProtocolTemplateRepository templates;
  private final Policies policies;
  private final CurrentUser user;
  private final Clock clock;

  ProtocolTemplates(
      ProtocolTemplateRepository templates, Policies policies, CurrentUser user, Clock clock) {
    this.templates = templates;
    this.policies = policies;
    this.user = user;
    this.clock = clock;
  }

  /** The newest version of each, retired ones too, the usual one in front. */
  @Transactional(readOnly = true)
  public List<TemplateDetails> list() {
    var values = policies.current();
    return templates.newest().stream()
        .map(one -> one.details(values))
        .sorted(Comparator.comparing(one -> !one.code().equals(USUAL)))
        .toList();
  }

  /** Those a series can be booked by. */
  @Transactional(readOnly = true)
  public List<TemplateDetails> offered() {
    return list().stream().filter(one -> !one.retired()).toList();
  }

  /** Newest first. */
  @Transactional(readOnly = true)
  public List<TemplateDetails> versions(String code) {
    var values = policies.current();
    return templates.versions(code).stream().map(one -> one.details(values)).toList();
  }

  /**
   * Makes the next version.
   *
   * @param before the version that was edited
   * @return the number of the new version
   */
  @RolesAllowed(DIRECTOR)
  public int revise(String code, int before, TemplateContent content, String reason) {
    var newest = newest(code, before);
    TemplateRefused.unlessAllowed(TemplatePolicy.review(draft(content)));
    return saved(newest.revised(content, reason, user.id(), clock.instant()));
  }

  /** No new series begins with it; those that run go on. */
  @RolesAllowed(DIRECTOR)
  public void retire(String code, int before, String reason) {
    saved(newest(code, before).retired(true, reason, user.id(), clock.instant()));
  }

  @RolesAllowed(DIRECTOR)
  public void bringBack(String code, int before, String reason) {
    saved(newest(code, before).retired(false, reason, user.id(), clock.instant()));
  }

  private TemplatePolicy.Draft draft(TemplateContent content) {
    var values = policies.current();
    var phases =
        content.phases().isEmpty()
            ? List.of(ProtocolTemplate.asPolicies(values))
            : content.phases();
    int observation =
        content.routes().stream()
            .mapToInt(route -> values.get(ObservationTime.of(route)))
            .max()
            .orElse(0);
    return new TemplatePolicy.Draft(content, new Protocol(phases, content.length()), observation);
  }

  private ProtocolTemplate newest(String code, int before) {
    var newest = templates.newest(code).orElseThrow(NoSuchRecord::new);
    if (newest.number() != before) {
      var details = newest.details(policies.current());
      throw new SavedMeanwhile(details.madeBy().orElse(user.id()), details.madeAt());
    }
    return newest;
  }

  private int saved(ProtocolTemplate version) {
    templates.save(version);
    templates.flush();
    return version.number();
  }
}
