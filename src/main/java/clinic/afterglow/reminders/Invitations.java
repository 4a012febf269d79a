package clinic.afterglow.reminders;

import java.net.URI;
import java.time.Clock;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Writes visits for the patient's own calendar (RFC 5545 and 5546). One visit keeps one UID; its
 * SEQUENCE grows whenever it is given another time, so that the calendar updates its entry.
 */
@Component
class Invitations {

  private final LetterWords words = new LetterWords();
  private final ReminderSettings settings;
  private final Clock clock;

  Invitations(ReminderSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  Invitation of(Outgoing message) {
    var method =
        message.occasion() == Occasion.CANCELLED ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
    var calendar = new Calendar();
    calendar.add(new ProdId("-//Afterglow//Visits//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(method);
    calendar.add(event(message, method));
    return new Invitation(method.getValue(), calendar.toString());
  }

  private VEvent event(Outgoing message, Method method) {
    var visit = message.visit();
    var event = new VEvent(visit.start(), visit.end(), words.of("reminders.calendar.title"));
    event.replace(new DtStamp(clock.instant()));
    event.add(new Uid(visit.appointment().value() + "@afterglow"));
    event.add(new Sequence(message.revision()));
    event.add(
        method == ImmutableMethod.CANCEL
            ? ImmutableStatus.VEVENT_CANCELLED
            : ImmutableStatus.VEVENT_CONFIRMED);
    event.add(new Location(place(visit)));
    event.add(new Organizer(mailbox(settings.from())));
    event.add(new Attendee(mailbox(visit.email())).withParameter(Rsvp.FALSE).getFluentTarget());
    return event;
  }

  private static String place(VisitFacts visit) {
    var address = visit.siteContact().address();
    return address.isBlank() ? visit.siteName() : visit.siteName() + ", " + address;
  }

  private static URI mailbox(String address) {
    return UriComponentsBuilder.newInstance()
        .scheme("mailto")
        .schemeSpecificPart(address)
        .encode()
        .build()
        .toUri();
  }
}
