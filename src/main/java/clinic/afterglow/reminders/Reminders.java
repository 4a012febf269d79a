package clinic.afterglow.reminders;

import static clinic.afterglow.security.Roles.ADMINISTRATOR;
import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.FRONT_DESK;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;

import clinic.afterglow.clinic.PolicyReader;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.security.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How patients are reminded of their visits, what goes out, and what did not. */
@Service
@Transactional
@RolesAllowed({FRONT_DESK, DIRECTOR})
public class Reminders {

  private final ReminderRepository reminders;
  private final ReminderChoiceRepository choices;
  private final ReminderLists lists;
  private final Carriers carriers;
  private final PolicyReader policies;
  private final Sites sites;
  private final CurrentUser user;
  private final Clock clock;

  Reminders(
      ReminderRepository reminders,
      ReminderChoiceRepository choices,
      ReminderLists lists,
      Carriers carriers,
      PolicyReader policies,
      Sites sites,
      CurrentUser user,
      Clock clock) {
    this.reminders = reminders;
    this.choices = choices;
    this.lists = lists;
    this.carriers = carriers;
    this.policies = policies;
    this.sites = sites;
    this.user = user;
    this.clock = clock;
  }

  /** Keeps what a patient said; counts for every message that is not sent yet. */
  public void choose(PatientId patient, ReminderWay way) {
    var choice =
        choices
            .findById(patient)
            .map(known -> {
              known.choose(way, user.id(), clock.instant());
              return known;
            })
            .orElseGet(() -> new ReminderChoice(patient, way, user.id(), clock.instant()));
    choices.save(choice);
  }

  /** Sends a message once more that failed, may have failed, or did not arrive. */
  public void again(ReminderId id) {
    var reminder = reminders.findById(id).orElseThrow(NoSuchRecord::new);
    reminder.again(user.id(), clock.instant());
    reminders.save(reminder);
  }

  /** What the patient said; empty when nothing, and the clinic chooses. */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public Optional<ReminderWay> choice(PatientId patient) {
    return choices.findById(patient).map(ReminderChoice::way);
  }

  /** The latest messages to a patient, newest first. */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public List<ReminderLine> of(PatientId patient, int most) {
    return lists.ofPatient(patient, clock.instant(), most);
  }

  /** What goes out, or went out, at a site on a day, in the order of the visits. */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, DIRECTOR, ADMINISTRATOR})
  public List<PlannedReminder> planned(
      SiteId site, LocalDate day, @Nullable PlannedReminder after, int most) {
    var zone = sites.zone(site);
    var waves = ReminderTimes.of(policies.current()).on(day, zone);
    return lists.planned(site, zone, waves, after, most).stream().map(this::judged).toList();
  }

  /** What did not go out, or may not have, for visits still to come; newest first. */
  @Transactional(readOnly = true)
  @RolesAllowed({FRONT_DESK, DIRECTOR, ADMINISTRATOR})
  public List<ReminderLine> troubled(SiteId site, @Nullable ReminderLine after, int most) {
    return lists.troubled(site, after, clock.instant(), most);
  }

  /** The ways that the clinic has set up; without any nothing is sent. */
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER, DIRECTOR, ADMINISTRATOR})
  public Set<Channel> ways() {
    return carriers.ready();
  }

  /** Says beforehand what will be in the way, while there is time to do something about it. */
  private PlannedReminder judged(ReminderLists.Row row) {
    var planned = row.planned();
    var hindrance =
        planned.status().isPresent()
            ? planned.hindrance()
            : planned
                .channel()
                .flatMap(channel ->
                    carriers.hindrance(
                        channel, channel == Channel.EMAIL ? row.email() : row.phone()));
    return new PlannedReminder(
        planned.appointment(),
        planned.patient(),
        planned.patientName(),
        planned.visitStart(),
        planned.occasion(),
        planned.channel(),
        hindrance,
        planned.status());
  }
}
