package clinic.afterglow.waitlist.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.PatientSummary;
import clinic.afterglow.patients.ui.ChartSection;
import clinic.afterglow.patients.ui.PatientZones;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.FormDialog;
import clinic.afterglow.ui.Refilled;
import clinic.afterglow.ui.RefusedByRules;
import clinic.afterglow.waitlist.NewWait;
import clinic.afterglow.waitlist.WaitRefused;
import clinic.afterglow.waitlist.Waiting;
import clinic.afterglow.waitlist.Waitlist;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** The chart's part about coming earlier: which visit, and when that would suit. */
@org.springframework.stereotype.Component
class WaitlistSection implements ChartSection {

  private static final int MOST = 10;

  private final Waitlist waitlist;
  private final Appointments appointments;
  private final PatientZones zones;
  private final CurrentUser user;
  private final Clock clock;

  WaitlistSection(
      Waitlist waitlist,
      Appointments appointments,
      PatientZones zones,
      CurrentUser user,
      Clock clock) {
    this.waitlist = waitlist;
    this.appointments = appointments;
    this.zones = zones;
    this.user = user;
    this.clock = clock;
  }

  @Override
  public Place place() {
    return Place.of(
        "waitlist.section",
        28,
        Roles.FRONT_DESK,
        Roles.THERAPIST,
        Roles.NURSE,
        Roles.PRESCRIBER,
        Roles.DIRECTOR);
  }

  @Override
  public Component render(PatientSummary patient) {
    return new Refilled(content -> fill(content, patient));
  }

  private void fill(Refilled content, PatientSummary patient) {
    var waits = waitlist.of(patient.id(), MOST);
    if (waits.isEmpty()) {
      content.add(new EmptyState(t("waitlist.section.none")));
    }
    waits.forEach(one -> content.add(row(content, one)));
    if (user.is(Role.FRONT_DESK, Role.DIRECTOR)) {
      content.add(new Button(t("waitlist.add"), _ -> ask(content, patient)));
    }
  }

  private Component row(Refilled content, Waiting waiting) {
    var row = new Div(new Span(WaitWords.visit(waiting)), new Span(WaitWords.wish(waiting.wish())));
    row.addClassName("visit-row");
    if (user.is(Role.FRONT_DESK, Role.DIRECTOR)) {
      row.add(new WithdrawButton(waitlist, waiting, content::again));
    }
    return row;
  }

  private void ask(Refilled content, PatientSummary patient) {
    var form = new WishForm(possible(patient));
    new FormDialog<>(
            t("waitlist.add.title", patient.name()),
            t("action.save"),
            form,
            form::value,
            wanted -> {
              add(wanted);
              content.again();
            })
        .open();
  }

  /** Visits ahead, first to come first; what is not booked yet after them. */
  private List<Wanted> possible(PatientSummary patient) {
    var zone = zones.of(patient.site());
    var booked =
        appointments.of(patient.id()).stream()
            .filter(visit -> visit.status().expected() && visit.start().isAfter(clock.instant()))
            .filter(visit -> visit.kind() != AppointmentKind.INTEGRATION)
            .map(visit -> Wanted.booked(visit, zone));
    var none =
        Stream.of(AppointmentKind.EVALUATION, AppointmentKind.PREPARATION)
            .map(kind -> Wanted.notBooked(patient, kind));
    return Stream.concat(booked, none).toList();
  }

  private void add(NewWait wanted) {
    try {
      waitlist.add(wanted);
    } catch (WaitRefused refused) {
      throw new RefusedByRules(refused.decision());
    }
  }
}
