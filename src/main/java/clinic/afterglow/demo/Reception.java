package clinic.afterglow.demo;

import static clinic.afterglow.scheduling.AppointmentStatus.CONFIRMED;

import clinic.afterglow.patients.ContactKind;
import clinic.afterglow.patients.Contacts;
import clinic.afterglow.patients.NewContact;
import clinic.afterglow.patients.NewPatient;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.NewAppointment;
import clinic.afterglow.waitlist.NewWait;
import clinic.afterglow.waitlist.Waitlist;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the front desk does: registers patients, books visits, sees who comes. */
@DemoOnly
class Reception {

  private static final Duration BOOKED_AHEAD = Duration.ofHours(47).plusMinutes(20);
  private static final Duration CONFIRMED_AHEAD = Duration.ofHours(25);
  private static final Duration LATE_NOTICE = Duration.ofHours(5);
  private static final Duration EARLY_NOTICE = Duration.ofHours(30);
  private static final Duration QUARTER = Duration.ofMinutes(15);

  private final Patients patients;
  private final Contacts contacts;
  private final Appointments appointments;
  private final Waitlist waitlist;
  private final Places places;
  private final Timeline timeline;

  Reception(
      Patients patients,
      Contacts contacts,
      Appointments appointments,
      Waitlist waitlist,
      Places places,
      Timeline timeline) {
    this.patients = patients;
    this.contacts = contacts;
    this.appointments = appointments;
    this.waitlist = waitlist;
    this.places = places;
    this.timeline = timeline;
  }

  void plan(Chart chart, Stage.Registered stage) {
    chart.knownFrom(stage.at());
    timeline.at(stage.at(), chart.team().desk(), () -> register(chart));
  }

  void plan(Chart chart, Stage.Visited stage) {
    var booked = chart.notBeforeKnown(stage.start().minus(BOOKED_AHEAD));
    timeline.at(booked, chart.team().desk(), () -> book(chart, stage));
  }

  void plan(Chart chart, Stage.WouldComeEarlier stage) {
    timeline.at(stage.at(), chart.team().desk(), () -> waitlist.add(wait(chart, stage)));
  }

  private NewWait wait(Chart chart, Stage.WouldComeEarlier stage) {
    return appointments
        .next(chart.id())
        .filter(visit -> visit.kind() == stage.kind())
        .map(visit -> NewWait.forward(visit, stage.wish()))
        .orElseGet(() ->
            new NewWait(
                chart.id(),
                chart.branch().id(),
                stage.kind(),
                Optional.empty(),
                Story.HOUR,
                stage.wish()));
  }

  /** What becomes of a booked visit, up to the patient's arrival. */
  void expect(Chart chart, AppointmentId visit, Instant start, Coming coming) {
    var desk = chart.team().desk();
    timeline.at(
        start.minus(CONFIRMED_AHEAD).minusSeconds(60L * chart.person().number()),
        desk,
        () -> confirm(visit));
    switch (coming) {
      case CAME -> {}
      case STAYED_AWAY ->
          timeline.at(start.plus(QUARTER.multipliedBy(2)), desk, () -> appointments.noShow(visit));
      case CANCELLED_LATE -> cancel(desk, visit, start.minus(LATE_NOTICE), "Child is ill");
      case CANCELLED_IN_TIME ->
          cancel(desk, visit, start.minus(EARLY_NOTICE), "Has to travel for work");
    }
  }

  void arrives(Chart chart, AppointmentId visit, Instant at) {
    timeline.at(at, chart.team().desk(), () -> appointments.arrive(visit));
  }

  void departs(Chart chart, AppointmentId visit, Instant at) {
    timeline.at(at, chart.team().desk(), () -> appointments.depart(visit));
  }

  private void register(Chart chart) {
    var who = chart.person();
    var branch = chart.branch();
    chart.registeredAs(
        patients.register(
            new NewPatient(
                who.given(),
                who.family(),
                who.preferred(),
                who.pronouns(),
                who.born(branch.today()),
                who.sex(),
                who.phone(branch.town()),
                who.email(),
                null,
                branch.id())));
    List.of(ContactKind.EMERGENCY, ContactKind.ESCORT)
        .forEach(kind ->
            contacts.add(
                chart.id(),
                new NewContact(
                    kind, who.escort(), who.relationship(), who.escortPhone(branch.town()))));
  }

  private void book(Chart chart, Stage.Visited stage) {
    var team = chart.team();
    var people =
        stage.kind() == AppointmentKind.EVALUATION ? List.of(team.prescriber()) : team.therapists();
    var place = places.inARoom(chart, stage.start(), stage.length(), people);
    var start = place.start();
    var visit =
        appointments.book(
            new NewAppointment(
                chart.id(),
                stage.kind(),
                chart.branch().id(),
                place.room(),
                place.clinicianId(),
                start,
                stage.length()));
    expect(chart, visit, start, stage.coming());
    if (stage.coming() == Coming.CAME) {
      arrives(chart, visit, start.minusSeconds(240));
      timeline.at(start.plusSeconds(60), place.clinician(), () -> appointments.seat(visit));
      departs(chart, visit, start.plus(stage.length()).minusSeconds(180));
    }
  }

  private void confirm(AppointmentId visit) {
    if (appointments.details(visit).status().next().contains(CONFIRMED)) {
      appointments.confirm(visit);
    }
  }

  private void cancel(Staff desk, AppointmentId visit, Instant at, String reason) {
    timeline.at(at, desk, () -> appointments.cancel(visit, reason));
  }
}
