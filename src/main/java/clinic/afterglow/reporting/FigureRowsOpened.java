package clinic.afterglow.reporting;

import clinic.afterglow.kernel.DomainEvent;
import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.UUID;

/** Published when somebody has looked at the rows behind a figure. */
public record FigureRowsOpened(FigureId figure, Period period, UserId by, Instant at)
    implements DomainEvent {

  @Override
  public UUID subject() {
    return new UUID(0, figure.ordinal());
  }

  @Override
  public String detail() {
    return figure.number() + " " + period.first() + " " + period.last();
  }
}
