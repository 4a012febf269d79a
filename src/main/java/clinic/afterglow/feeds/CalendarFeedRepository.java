package clinic.afterglow.feeds;

import clinic.afterglow.kernel.UserId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CalendarFeedRepository extends Repository<CalendarFeed, UserId> {

  CalendarFeed save(CalendarFeed feed);

  void delete(CalendarFeed feed);

  Optional<CalendarFeed> findById(UserId clinician);
}
