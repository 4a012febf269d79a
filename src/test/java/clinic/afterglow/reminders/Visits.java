package clinic.afterglow.reminders;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.RoomKind;
import clinic.afterglow.clinic.SiteContact;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.dosing.MedicineSessions;
import clinic.afterglow.dosing.SessionPlan;
import clinic.afterglow.dosing.SessionPurpose;
import clinic.afterglow.kernel.Ids;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.NewPatient;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.patients.SexAtBirth;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.NewAppointment;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.Clinics;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A site in New York with an address, and patients of its own with visits. */
@Component
public class Visits {

  public static final ZoneId ZONE = ZoneId.of("America/New_York");

  private final ObjectProvider<Clinics> clinics;
  private final ObjectProvider<Acting> acting;
  private final Sites sites;
  private final Patients patients;
  private final Appointments appointments;
  private final MedicineSessions sessions;
  private final List<UserId> nurses = new ArrayList<>();
  private final Map<LocalDate, Integer> at = new HashMap<>();

  Visits(
      ObjectProvider<Clinics> clinics,
      ObjectProvider<Acting> acting,
      Sites sites,
      Patients patients,
      Appointments appointments,
      MedicineSessions sessions) {
    this.clinics = clinics;
    this.acting = acting;
    this.sites = sites;
    this.patients = patients;
    this.appointments = appointments;
    this.sessions = sessions;
  }

  public record Somebody(PatientId id, String email, String phone) {}

  public static Instant at(LocalDate day, String time) {
    return day.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
  }

  public SiteId site() {
    var site = clinics.getObject().site();
    var contact = new SiteContact("12 Quiet Street, Albany", "518 555 0100");
    acting().as(Role.DIRECTOR, () -> sites.reachAt(site, contact));
    return site;
  }

  public RoomId chair(SiteId site) {
    return acting()
        .as(Role.DIRECTOR, () -> sites.addRoom(site, "Chair " + Ids.next(), RoomKind.CHAIR));
  }

  public Somebody patient(SiteId site) {
    return patient(site, "robin." + Ids.next() + "@example.org");
  }

  public Somebody patient(SiteId site, String email) {
    var phone = "+1 " + Ids.next().toString().substring(24);
    var wanted =
        new NewPatient(
            "Robin",
            "Test",
            "",
            "",
            LocalDate.of(1985, 4, 12),
            SexAtBirth.UNKNOWN,
            phone,
            email,
            null,
            site);
    return new Somebody(
        acting().as(Role.FRONT_DESK, () -> patients.register(wanted)), email, phone);
  }

  public AppointmentId book(Somebody who, SiteId site, RoomId chair, Instant start) {
    var wanted =
        new NewAppointment(
            who.id(),
            AppointmentKind.DOSING,
            site,
            chair,
            clinician(start),
            start,
            Duration.ofHours(2));
    return acting().as(Role.FRONT_DESK, () -> appointments.book(wanted));
  }

  public AppointmentId bookDose(Somebody who, SiteId site, Instant start, Route route) {
    var visit = book(who, site, chair(site), start);
    var plan =
        new SessionPlan(who.id(), site, route, Optional.of(visit), SessionPurpose.SINGLE, start);
    acting().as(Role.FRONT_DESK, () -> sessions.plan(plan));
    return visit;
  }

  public void move(AppointmentId visit, Instant start) {
    acting()
        .as(
            Role.FRONT_DESK,
            () -> {
              var now = appointments.details(visit);
              appointments.move(visit, now.room(), now.clinician(), start);
            });
  }

  public void cancel(AppointmentId visit) {
    acting().as(Role.FRONT_DESK, () -> appointments.cancel(visit, "Away"));
  }

  /** Opened once: a password takes its time. No two visits of one day have the same nurse. */
  private synchronized UserId clinician(Instant start) {
    int taken = at.merge(start.atZone(ZONE).toLocalDate(), 1, Integer::sum) - 1;
    while (nurses.size() <= taken) {
      nurses.add(acting().open("reminded" + Ids.next(), Role.NURSE));
    }
    return nurses.get(taken);
  }

  private Acting acting() {
    return acting.getObject();
  }
}
