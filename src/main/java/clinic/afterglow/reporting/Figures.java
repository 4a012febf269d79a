package clinic.afterglow.reporting;

import static clinic.afterglow.security.Roles.DIRECTOR;

import clinic.afterglow.clinic.Policies;
import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.security.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of a period and the rows behind them (clinical rules, section 14). */
@Service
@Transactional
@RolesAllowed(DIRECTOR)
public class Figures {

  private final FigureRows rows;
  private final Sites sites;
  private final Policies policies;
  private final CurrentUser user;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Figures(
      FigureRows rows,
      Sites sites,
      Policies policies,
      CurrentUser user,
      Clock clock,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.sites = sites;
    this.policies = policies;
    this.user = user;
    this.clock = clock;
    this.events = events;
  }

  /** One figure, or one for each part that it is split by; of one site or of all. */
  @Transactional(readOnly = true)
  public List<Figure> figures(FigureId id, Period period, Optional<SiteId> site) {
    return rows.count(id, within(period, site), values());
  }

  /**
   * The rows that a figure counted, newest first; looking at them is on record.
   *
   * @param after the last row seen, to read on
   */
  public List<FigureRow> rows(
      FigureId id,
      Period period,
      Optional<SiteId> site,
      String part,
      Optional<FigureRow> after,
      int limit) {
    events.publishEvent(new FigureRowsOpened(id, period, user.id(), clock.instant()));
    return rows.page(id, within(period, site), values(), part, after, limit);
  }

  private SitePeriods within(Period period, Optional<SiteId> site) {
    List<SiteDetails> chosen =
        sites.all().stream().filter(s -> site.isEmpty() || s.id().equals(site.get())).toList();
    return SitePeriods.of(period, chosen, clock.instant());
  }

  private Map<String, Object> values() {
    var current = policies.current();
    var values = new HashMap<String, Object>();
    values.put("now", Timestamp.from(clock.instant()));
    values.put("integrationFrom", current.get(Policy.INTEGRATION_FROM));
    values.put("integrationUntil", current.get(Policy.INTEGRATION_UNTIL));
    values.put("boosterAdherence", current.get(Policy.BOOSTER_ADHERENCE));
    values.put("baselineDays", current.get(Policy.OUTCOMES_BASELINE_AGE));
    values.put("endDays", current.get(Policy.OUTCOMES_SERIES_END_WITHIN));
    values.put("reportFrom", current.get(Policy.OUTCOMES_BASELINE_LEAST));
    values.put("responsePercent", current.get(Policy.OUTCOMES_RESPONSE));
    values.put("remissionBelow", current.get(Policy.OUTCOMES_REMISSION));
    return Map.copyOf(values);
  }
}
