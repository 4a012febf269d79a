package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** Something that happened to a group as a whole; what concerns one person is told of that one. */
public sealed interface GroupEvent extends DomainEvent
    permits GroupPlanned, GroupMoved, GroupRevised, GroupCancelled, GroupHeld {

  GroupId group();

  SiteId site();

  Instant start();

  @Override
  default UUID subject() {
    return group().value();
  }
}
