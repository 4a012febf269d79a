package clinic.afterglow.reporting;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What each thing that wants attention is made of; counted and listed by the same words. */
final class AttentionQueries {

  private AttentionQueries() {}

  static String counts() {
    return Arrays.stream(Attention.values())
        .map(kind ->
            "select '"
                + kind
                + "' as kind, count(*) as n from ("
                + of(kind)
                + ") r"
                + kind.ordinal())
        .collect(Collectors.joining(" union all "));
  }

  /** Rows of {@code subject, patient, site, happened_at, what}. */
  static String of(Attention kind) {
    return switch (kind) {
      case INTEGRATION_OVERDUE ->
          """
          select i.id as subject, i.patient, i.site, i.due_until as happened_at, '' as what
          from integration i where i.waiting and i.due_until < :now
          """;
      case UNSIGNED_SESSION ->
          """
          select s.id as subject, s.patient, s.site, s.discharged_at as happened_at,
            s.route as what
          from medicine_session s
          where s.status = 'DISCHARGED' and s.discharged_at < :unsignedSince
          """;
      case SEVERE_ADVERSE_EVENT ->
          """
          select e.id as subject, s.patient, s.site, e.recorded_at as happened_at,
            e.event_type as what
          from adverse_event e join medicine_session s on s.id = e.session
          where e.severity in ('SEVERE', 'SERIOUS') and e.recorded_at >= :recent
          """;
      case OVERRIDE ->
          """
          select o.id as subject, s.patient, s.site, o.overridden_at as happened_at, o.rule as what
          from rule_override o join medicine_session s on s.id = o.session
          where o.overridden_at >= :recent
          """;
      case UNSETTLED_DRUG ->
          """
          select w.id as subject, w.patient, s.site, w.drawn_at as happened_at, l.lot_number as what
          from withdrawal w
          join medicine_session s on s.id = w.session
          join lot l on l.id = w.lot
          where w.drawn > w.administered + w.wasted and s.status in ('DISCHARGED', 'HELD')
          """;
    };
  }
}
