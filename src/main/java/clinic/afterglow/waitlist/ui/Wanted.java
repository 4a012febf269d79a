package clinic.afterglow.waitlist.ui;

import static clinic.afterglow.ui.Texts.label;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.PatientSummary;
import clinic.afterglow.scheduling.AppointmentDetails;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.ui.Times;
import clinic.afterglow.waitlist.NewWait;
import clinic.afterglow.waitlist.WaitWish;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/** What a patient may wait for: a visit that is booked, or one that is not yet. */
record Wanted(String words, Function<WaitWish, NewWait> with) {

  /** An hour, as one clinic has it for preparation (clinical rules, section 4). */
  private static final Duration USUAL = Duration.ofHours(1);

  static Wanted booked(AppointmentDetails visit, ZoneId zone) {
    return new Wanted(
        t("waitlist.visit", label(visit.kind()), Times.dateTime(visit.start(), zone)),
        wish -> NewWait.forward(visit, wish));
  }

  static Wanted notBooked(PatientSummary patient, AppointmentKind kind) {
    return new Wanted(
        t("waitlist.visit.none", label(kind)),
        wish -> new NewWait(patient.id(), patient.site(), kind, Optional.empty(), USUAL, wish));
  }
}
