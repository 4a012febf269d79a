package clinic.afterglow.feeds.ui;

import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.AccountLink;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The way to one's own calendar. */
@Component
class MyCalendarLink implements AccountLink {

  @Override
  public String key() {
    return "feeds.title";
  }

  @Override
  public String path() {
    return MyCalendarView.PATH;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.THERAPIST, Roles.NURSE, Roles.PRESCRIBER);
  }
}
