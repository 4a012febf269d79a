package clinic.afterglow.series;

import clinic.afterglow.kernel.DomainEvent;
import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.UUID;

/** Published when a protocol template has a new version. */
public record TemplateRevised(
    UUID template, String code, int version, boolean retired, UserId by, Instant at)
    implements DomainEvent {

  @Override
  public UUID subject() {
    return template;
  }

  @Override
  public String detail() {
    return code + " v" + version + (retired ? ", retired" : "");
  }
}
