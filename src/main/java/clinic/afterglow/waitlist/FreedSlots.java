package clinic.afterglow.waitlist;

import static clinic.afterglow.security.Roles.DIRECTOR;
import static clinic.afterglow.security.Roles.FRONT_DESK;

import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.NewAppointment;
import clinic.afterglow.security.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Times that became free, and offering them to those who wait. Throws {@link SlotGone} when
 * somebody else was faster or the time is past.
 */
@Service
@Transactional
@RolesAllowed({FRONT_DESK, DIRECTOR})
public class FreedSlots {

  private static final int ALL = 50;

  private final FreedRepository freed;
  private final WaitRepository waits;
  private final OfferRepository offers;
  private final SlotRows rows;
  private final Matches matches;
  private final Appointments appointments;
  private final CurrentUser user;
  private final Clock clock;

  FreedSlots(
      FreedRepository freed,
      WaitRepository waits,
      OfferRepository offers,
      SlotRows rows,
      Matches matches,
      Appointments appointments,
      CurrentUser user,
      Clock clock) {
    this.freed = freed;
    this.waits = waits;
    this.offers = offers;
    this.rows = rows;
    this.matches = matches;
    this.appointments = appointments;
    this.user = user;
    this.clock = clock;
  }

  /** Those for which somebody waits, first to come first, in one statement. */
  @Transactional(readOnly = true)
  public List<OpenSlot> open(int most) {
    return rows.open(most);
  }

  /**
   * Whom it suits, those who may take it in front, longest waiting first. Those to whom a rule
   * objects are told with the reason; who was asked already is left out.
   */
  @Transactional(readOnly = true)
  public List<Match> matches(FreedSlotId id, int most) {
    return rows.open(id).map(slot -> matches.of(slot, most)).orElseThrow(SlotGone::new);
  }

  /**
   * Brings the visit forward, or books one. Throws {@code SlotTaken} when the time was booked
   * meanwhile and {@link WaitRefused} when a rule objects.
   */
  public AppointmentId take(FreedSlotId id, WaitId who) {
    var slot = freed.toTake(id).orElseThrow(NoSuchRecord::new);
    slot.requireOpen(clock.instant());
    var match =
        rows.open(id).map(open -> matches.of(open, ALL)).orElseThrow(SlotGone::new).stream()
            .filter(one -> one.waiting().id().equals(who))
            .findFirst()
            .orElseThrow(NoLongerWaiting::new);
    WaitRefused.unlessAllowed(match.decision());
    var visit = placed(match.waiting(), match.place());
    slot.taken();
    freed.save(slot);
    var wait = waits.findById(who).orElseThrow(NoSuchRecord::new);
    wait.placed(visit, user.id(), clock.instant());
    waits.save(wait);
    keep(id, wait, OfferOutcome.TAKEN);
    return visit;
  }

  /**
   * Keeps that somebody did not want it or was not reached; they are not asked for it again.
   * Nothing happens when another desk has kept an answer before.
   */
  public void passed(FreedSlotId id, WaitId who, OfferOutcome outcome) {
    if (outcome == OfferOutcome.TAKEN) {
      throw new IllegalArgumentException("taken by take");
    }
    if (!offers.existsBySlotAndWait(id, who)) {
      keep(id, waits.findById(who).orElseThrow(NoSuchRecord::new), outcome);
    }
  }

  private AppointmentId placed(Waiting waiting, NewAppointment place) {
    return waiting
        .visit()
        .map(visit -> {
          appointments.move(visit.id(), place.room(), place.clinician(), place.start());
          return visit.id();
        })
        .orElseGet(() -> appointments.book(place));
  }

  private void keep(FreedSlotId id, Wait wait, OfferOutcome outcome) {
    offers.save(new Offer(id, wait.id(), wait.patient(), outcome, user.id(), clock.instant()));
  }
}
