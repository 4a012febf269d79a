package clinic.afterglow.feeds;

import java.text.MessageFormat;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Visits in iCalendar format (RFC 5545): when, of what kind, at which site. */
final class FeedText {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("messages.scheduling", Locale.ROOT);

  private FeedText() {}

  static String of(List<FeedReader.Entry> entries, Instant now) {
    var calendar = new Calendar();
    calendar.add(new ProdId("-//Afterglow//Calendar//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableMethod.PUBLISH);
    entries.forEach(entry -> calendar.add(event(entry, now)));
    return calendar.toString();
  }

  private static String title(FeedReader.Entry entry) {
    return entry.group().isBlank()
        ? WORDS.getString("AppointmentKind." + entry.kind().name())
        : MessageFormat.format(
            WORDS.getString("scheduling.feed.group"),
            entry.group(),
            entry.taken(),
            entry.capacity());
  }

  private static VEvent event(FeedReader.Entry entry, Instant now) {
    var event = new VEvent(entry.start(), entry.end(), title(entry));
    event.replace(new DtStamp(now));
    event.add(new Uid(entry.id() + "@feed.afterglow"));
    event.add(new Location(entry.site()));
    return event;
  }
}
