package clinic.afterglow.scheduling;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who holds which quarter hour. Locked first, looked at second, written third. */
@Component
class Bookables {

  private final JdbcTemplate template;
  private final JdbcClient client;

  Bookables(JdbcTemplate template) {
    this.template = template;
    this.client = JdbcClient.create(template);
  }

  /**
   * Waits until nobody else books any of these. Always in the order of the ids, one by one, so that
   * no two wait for each other.
   */
  void lock(Collection<UUID> resources) {
    resources.stream().distinct().sorted().forEach(this::lock);
  }

  private void lock(UUID resource) {
    if (!locked(resource)) {
      template.update("insert into bookable (id) values (?) on conflict do nothing", resource);
      locked(resource);
    }
  }

  private boolean locked(UUID resource) {
    return client
        .sql("select id from bookable where id = ? for update")
        .param(resource)
        .query(UUID.class)
        .optional()
        .isPresent();
  }

  /**
   * @param by empty when a group has it
   * @param who the name of the room or the clinician
   */
  record Taken(UUID resource, Optional<AppointmentId> by, String who, Instant start, Instant end) {}

  /** The first quarter hour of the slot in which one of these is taken. */
  Optional<Taken> taken(List<UUID> resources, Slot slot) {
    return client
        .sql(
            """
            select s.resource, s.appointment, coalesce(a.starts_at, g.starts_at) as starts_at,
                   coalesce(a.ends_at, g.ends_at) as ends_at,
                   coalesce(r.name, c.display_name, '') as who
            from appointment_slot s
            left join appointment a on a.id = s.appointment
            left join visit_group g on g.id = s.visit_group
            left join room r on r.id = s.resource
            left join account c on c.id = s.resource
            where s.resource in (:resources) and s.slot_start >= :from and s.slot_start < :until
            order by s.slot_start, s.resource fetch first 1 rows only
            """)
        .param("resources", resources)
        .param("from", utc(slot.start()))
        .param("until", utc(slot.end()))
        .query((row, _) ->
            new Taken(
                row.getObject("resource", UUID.class),
                Optional.ofNullable(row.getObject("appointment", UUID.class))
                    .map(AppointmentId::new),
                row.getString("who"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  void take(AppointmentId appointment, List<UUID> resources, Slot slot) {
    take(
        "insert into appointment_slot (resource, slot_start, appointment) values (?, ?, ?)",
        appointment.value(),
        resources,
        slot);
  }

  void take(GroupId group, List<UUID> resources, Slot slot) {
    take(
        "insert into appointment_slot (resource, slot_start, visit_group) values (?, ?, ?)",
        group.value(),
        resources,
        slot);
  }

  private void take(String insert, UUID holder, List<UUID> resources, Slot slot) {
    template.batchUpdate(
        insert,
        resources.stream()
            .flatMap(resource ->
                slot.quarters().stream().map(at -> new Object[] {resource, utc(at), holder}))
            .toList());
  }

  void free(AppointmentId appointment) {
    template.update("delete from appointment_slot where appointment = ?", appointment.value());
  }

  void free(GroupId group) {
    template.update("delete from appointment_slot where visit_group = ?", group.value());
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
