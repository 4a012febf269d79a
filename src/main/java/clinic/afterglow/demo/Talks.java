package clinic.afterglow.demo;

import clinic.afterglow.integration.FollowUp;
import clinic.afterglow.integration.IntegrationBookings;
import clinic.afterglow.integration.IntegrationContent;
import clinic.afterglow.integration.IntegrationId;
import clinic.afterglow.integration.IntegrationKind;
import clinic.afterglow.integration.IntegrationSummary;
import clinic.afterglow.integration.Integrations;
import clinic.afterglow.integration.NewMeeting;
import clinic.afterglow.integration.Practice;
import clinic.afterglow.integration.PracticeOutcome;
import clinic.afterglow.scheduling.Appointments;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Integration after a dose: booked, held, written and signed. */
@DemoOnly
class Talks {

  private static final int A_CHART = 20;
  private static final Duration WRITTEN_AFTER = Duration.ofMinutes(50);
  private static final Duration LEAVES_AFTER = Duration.ofMinutes(57);

  private final Integrations integrations;
  private final IntegrationBookings bookings;
  private final Appointments appointments;
  private final Places places;
  private final Founding founding;
  private final Reception reception;
  private final Timeline timeline;

  Talks(
      Integrations integrations,
      IntegrationBookings bookings,
      Appointments appointments,
      Places places,
      Founding founding,
      Reception reception,
      Timeline timeline) {
    this.integrations = integrations;
    this.bookings = bookings;
    this.appointments = appointments;
    this.places = places;
    this.founding = founding;
    this.reception = reception;
    this.timeline = timeline;
  }

  void plan(DoseVisit visit, Instant doseEnded, Instant bookedAt) {
    if (visit.talk() != Talk.NOT_BOOKED) {
      timeline.at(
          bookedAt,
          visit.chart().team().desk(),
          () -> owed(visit).ifPresent(owed -> book(visit, owed, doseEnded)));
    }
  }

  private void book(DoseVisit visit, IntegrationId owed, Instant doseEnded) {
    var therapist = therapist(visit);
    var meeting = meeting(visit, owed, therapist, doseEnded);
    var booked = bookings.book(owed, meeting);
    var start = meeting.start();
    reception.expect(visit.chart(), booked, start, Coming.CAME);
    reception.arrives(visit.chart(), booked, start.minusSeconds(180));
    timeline.at(start.plusSeconds(60), therapist, () -> appointments.seat(booked));
    timeline.at(start.plus(WRITTEN_AFTER), therapist, () -> write(visit, owed, start));
    reception.departs(visit.chart(), booked, start.plus(LEAVES_AFTER));
  }

  private NewMeeting meeting(
      DoseVisit visit, IntegrationId owed, Staff therapist, Instant doseEnded) {
    boolean inWindow = visit.talk() == Talk.IN_WINDOW || visit.talk() == Talk.NOT_SIGNED;
    if (inWindow) {
      return bookings.propose(owed, founding.id(therapist), NewMeeting.USUAL).orElseThrow();
    }
    var place =
        places.inARoom(
            visit.chart(),
            doseEnded.plus(visit.talk().after()),
            NewMeeting.USUAL,
            List.of(therapist));
    return new NewMeeting(place.room(), place.clinicianId(), place.start(), NewMeeting.USUAL);
  }

  private void write(DoseVisit visit, IntegrationId id, Instant start) {
    var before = integrations.details(id);
    var who = visit.chart().person();
    int time = visit.ordinal();
    var followUps =
        before.earlier().stream()
            .map(trail -> new FollowUp(trail.practice().id(), PracticeOutcome.KEPT, ""))
            .toList();
    var practice =
        Practice.of(
            Phrases.INSIGHTS.of(who, time),
            Phrases.PRACTICES.of(who, time),
            Phrases.HOW_OFTEN.of(who, time),
            null);
    var content =
        new IntegrationContent(
            IntegrationKind.INDIVIDUAL,
            start.plusSeconds(120),
            Phrases.CAME_UP.of(who, time),
            Phrases.INSIGHTS.of(who, time),
            Phrases.REFLECTIONS.of(who, time),
            List.of(practice),
            followUps,
            "Next integration after the next session.");
    long version = integrations.save(id, content, before.version());
    if (visit.talk() != Talk.NOT_SIGNED) {
      Told.allowed(integrations.sign(id, version, Staff.PASSWORD));
    }
  }

  /** Not every protocol has integration follow every dose. */
  private Optional<IntegrationId> owed(DoseVisit visit) {
    return integrations.of(visit.patient(), Optional.empty(), A_CHART).stream()
        .filter(one -> one.session().equals(visit.session()))
        .map(IntegrationSummary::id)
        .findFirst();
  }

  private static Staff therapist(DoseVisit visit) {
    var therapists = visit.chart().team().therapists();
    return therapists.get(visit.chart().person().number() % therapists.size());
  }
}
