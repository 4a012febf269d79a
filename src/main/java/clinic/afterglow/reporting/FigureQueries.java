package clinic.afterglow.reporting;

/**
 * One query for each figure, with one row for everything that the figure looks at. The figure
 * counts these rows and the list behind it shows them, so the two cannot differ.
 *
 * <p>Columns: subject, patient, happened_at, part, outcome, amount. {@code period} holds each
 * site's first and last instant; the other names are policy values.
 */
final class FigureQueries {

  private static final String NO_SHOW =
      """
      select a.id as subject, a.patient, a.site, a.starts_at as happened_at, '' as part,
        case a.status
          when 'NO_SHOW' then 'COUNTED'
          when 'DEPARTED' then 'NOT_COUNTED'
          when 'LATE_CANCELLED' then 'NOT_COUNTED'
          when 'CANCELLED' then 'EARLY_CANCELLED'
          else 'STILL_OPEN' end as outcome,
        cast(null as numeric(12, 4)) as amount
      from appointment a
      join period p on p.site = a.site and a.starts_at >= p.since and a.starts_at < p.till
      """;

  private static final String ADVERSE_EVENTS =
      """
      select s.id as subject, s.patient, s.site, s.dose_started_at as happened_at, s.route as part,
        case when exists (select 1 from adverse_event e where e.session = s.id)
          then 'COUNTED' else 'NOT_COUNTED' end as outcome,
        cast(null as numeric(12, 4)) as amount
      from medicine_session s
      join period p on p.site = s.site
        and s.dose_started_at >= p.since and s.dose_started_at < p.till
      where s.administered_mg > 0
      """;

  private static final String TIME_TO_INTEGRATION =
      """
      select d.subject, d.patient, d.site, d.happened_at, d.part,
        case
          when d.first_held is null and d.happened_at + interval '7' day > cast(:now as timestamp with time zone) then 'NOT_YET'
          when d.first_held is null or d.first_held > d.happened_at + interval '7' day
            then 'NONE_BY_DAY_7'
          when d.hours < cast(:integrationFrom as integer) then 'EARLIER_THAN_WINDOW'
          when d.hours > cast(:integrationUntil as integer) then 'LATER_THAN_WINDOW'
          else 'COUNTED' end as outcome,
        cast(d.hours as numeric(12, 4)) as amount
      from (
        select held.*, extract(epoch from (held.first_held - held.happened_at)) / 3600.0 as hours
        from (
          select s.id as subject, s.patient, s.site, s.dose_ended_at as happened_at, '' as part,
            (select min(i.started_at) from integration i
              where i.session = s.id and i.status = 'COMPLETED') as first_held
          from medicine_session s
          join period p on p.site = s.site
            and s.dose_ended_at >= p.since and s.dose_ended_at < p.till
          where s.administered_mg > 0
        ) held
      ) d
      """;

  /** Series with the local day and the moment of their first and last dose. */
  private static final String DOSED_SERIES =
      """
      select r.id, r.patient, r.site, r.status, r.window_days,
        min(s.dose_started_at) as first_dose, max(s.dose_started_at) as last_dose,
        min(o.administered_on) as first_day, max(o.administered_on) as last_day
      from series r
      join series_session o on o.series = r.id
      join medicine_session s on s.id = o.session and s.administered_mg > 0
      group by r.id, r.patient, r.site, r.status, r.window_days
      """;

  private static final String SERIES_COMPLETION =
      """
      select r.id as subject, r.patient, r.site, r.first_dose as happened_at, '' as part,
        case
          when r.status = 'COMPLETED' then 'COUNTED'
          when r.status = 'CANCELLED' then 'NOT_COUNTED'
          when r.first_dose + r.window_days * interval '1' day < cast(:now as timestamp with time zone) then 'NOT_COUNTED'
          else 'STILL_ACTIVE' end as outcome,
        cast(null as numeric(12, 4)) as amount
      from (%s) r
      join period p on p.site = r.site and r.first_dose >= p.since and r.first_dose < p.till
      """
          .formatted(DOSED_SERIES);

  /** PHQ-9 on either side of a finished series; the two days are the site's own. */
  private static final String SCORED_SERIES =
      """
      select r.id as subject, r.patient, r.site, r.last_dose as happened_at,
        (select m.total from measurement m
          where m.patient = r.patient and m.instrument = 'PHQ_9' and m.total is not null
            and m.struck_at is null
            and m.taken_on <= r.first_day
            and m.taken_on >= r.first_day - cast(:baselineDays as integer)
          order by m.taken_on desc, m.recorded_at desc fetch first 1 row only) as baseline,
        (select m.total from measurement m
          where m.patient = r.patient and m.instrument = 'PHQ_9' and m.total is not null
            and m.struck_at is null
            and m.taken_on > r.last_day
            and m.taken_on <= r.last_day + cast(:endDays as integer)
          order by m.taken_on, m.recorded_at fetch first 1 row only) as ending
      from (%s) r
      join period p on p.site = r.site and r.last_dose >= p.since and r.last_dose < p.till
      where r.status in ('COMPLETED', 'CANCELLED')
        or r.first_dose + r.window_days * interval '1' day < cast(:now as timestamp with time zone)
      """
          .formatted(DOSED_SERIES);

  private static final String AFTER_SERIES =
      """
      select c.subject, c.patient, c.site, c.happened_at, '' as part,
        case
          when c.baseline is null then 'BASELINE_MISSING'
          when c.baseline < cast(:reportFrom as integer) then 'BASELINE_TOO_LOW'
          when c.ending is null then 'END_SCORE_MISSING'
          when %s then 'COUNTED'
          else 'NOT_COUNTED' end as outcome,
        cast(c.baseline - c.ending as numeric(12, 4)) as amount
      from (%s) c
      """;

  private static final String RESPONSE =
      AFTER_SERIES.formatted(
          "(c.baseline - c.ending) * 100 >= c.baseline * cast(:responsePercent as integer)",
          SCORED_SERIES);

  private static final String REMISSION =
      AFTER_SERIES.formatted("c.ending < cast(:remissionBelow as integer)", SCORED_SERIES);

  /** At noon by the clock of the database, which is the same day at every site. */
  private static final String BOOSTER_ADHERENCE =
      """
      select d.id as subject, d.patient, d.site,
        cast(d.due_on as timestamp with time zone) + interval '12' hour as happened_at, '' as part,
        case
          when d.in_window then 'COUNTED'
          when d.given_on < d.due_on then 'EARLIER_THAN_WINDOW'
          else 'LATER_THAN_WINDOW' end as outcome,
        cast(null as numeric(12, 4)) as amount
      from booster_dose d
      join period p on p.site = d.site
        and d.due_on >= p.first_day
        and d.due_on < p.day_after
      where d.mode = 'FIXED'
      union all
      select b.id, b.patient, b.site,
        cast(b.next_due as timestamp with time zone) + interval '12' hour, '',
        case
          when b.next_due + cast(:boosterAdherence as integer)
            < p.today
            then 'NOT_COUNTED'
          else 'NOT_YET' end,
        cast(null as numeric(12, 4))
      from booster_plan b
      join period p on p.site = b.site
        and b.next_due >= p.first_day
        and b.next_due < p.day_after
      where b.mode = 'FIXED'
      """;

  private FigureQueries() {}

  static String of(FigureId figure) {
    return switch (figure) {
      case SERIES_COMPLETION -> SERIES_COMPLETION;
      case RESPONSE -> RESPONSE;
      case REMISSION -> REMISSION;
      case NO_SHOW -> NO_SHOW;
      case TIME_TO_INTEGRATION -> TIME_TO_INTEGRATION;
      case ADVERSE_EVENTS -> ADVERSE_EVENTS;
      case BOOSTER_ADHERENCE -> BOOSTER_ADHERENCE;
    };
  }
}
