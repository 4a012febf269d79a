package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.SiteCalendar;
import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.Objection;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where and when the clinic can receive somebody at all. */
@FunctionalInterface
interface BookingPolicy {

  Optional<Objection> objection(Wish wish);

  /**
   * @param roomInUse whether the room belongs to the site and may be booked
   * @param today at the site
   * @param absences of the room and the clinician around that time
   * @param roster of the clinician at this site
   */
  record Wish(
      Slot slot,
      SiteCalendar calendar,
      boolean roomInUse,
      LocalDate today,
      List<AbsenceDetails> absences,
      Roster roster) {

    LocalDate day() {
      return calendar.day(slot.start());
    }

    Optional<Objection> absent(ResourceKind what, String rule) {
      return absences.stream()
          .filter(one -> one.what() == what && one.overlaps(slot.start(), slot.end()))
          .findFirst()
          .map(one ->
              Objection.hardStop(
                  rule,
                  one.who(),
                  calendar.day(one.from()),
                  calendar.time(one.from()),
                  calendar.day(one.until()),
                  calendar.time(one.until())));
    }
  }

  BookingPolicy NOT_CLOSED =
      wish ->
          Optional.ofNullable(wish.calendar().closures().get(wish.day()))
              .map(reason -> Objection.hardStop("schedule.closedDay", wish.day(), reason));

  BookingPolicy OPEN_THAT_WEEKDAY =
      wish ->
          wish.calendar().hours().containsKey(wish.day().getDayOfWeek())
              ? Optional.empty()
              : Optional.of(Objection.hardStop("schedule.weekday", wish.day()));

  BookingPolicy WITHIN_OPENING_HOURS =
      wish -> {
        var start = wish.calendar().time(wish.slot().start());
        var end = wish.calendar().time(wish.slot().end());
        return wish.calendar()
            .hours(wish.day())
            .filter(_ -> !wish.calendar().covers(wish.slot().start(), wish.slot().end()))
            .map(hours ->
                Objection.hardStop(
                    "schedule.openingHours",
                    wish.day(),
                    start,
                    end,
                    hours.opens(),
                    hours.closes()));
      };

  BookingPolicy ROOM_IN_USE =
      wish ->
          wish.roomInUse()
              ? Optional.empty()
              : Optional.of(Objection.hardStop("schedule.roomInUse"));

  BookingPolicy NOT_BEFORE_TODAY =
      wish ->
          wish.day().isBefore(wish.today())
              ? Optional.of(Objection.hardStop("schedule.past", wish.day(), wish.today()))
              : Optional.empty();

  /** A year typed wrong would hide the visit where nobody looks; a limit of typing, ours. */
  Period MOST_AHEAD = Period.ofYears(2);

  BookingPolicy NOT_YEARS_AHEAD =
      wish -> {
        var last = wish.today().plus(MOST_AHEAD);
        return wish.day().isAfter(last)
            ? Optional.of(Objection.hardStop("schedule.tooFar", wish.day(), last))
            : Optional.empty();
      };

  BookingPolicy CLINICIAN_THERE =
      wish -> wish.absent(ResourceKind.CLINICIAN, "schedule.clinicianAway");

  BookingPolicy ROOM_USABLE = wish -> wish.absent(ResourceKind.ROOM, "schedule.roomOutOfUse");

  BookingPolicy CLINICIAN_AT_THIS_SITE =
      wish ->
          wish.roster()
              .week(wish.day())
              .filter(week -> !week.hours().containsKey(wish.day().getDayOfWeek()))
              .map(week ->
                  Objection.hardStop("schedule.rosterDay", wish.day(), WorkingWeek.words(week)));

  BookingPolicy CLINICIAN_ON_DUTY =
      wish -> {
        var start = wish.calendar().time(wish.slot().start());
        var end = wish.calendar().time(wish.slot().end());
        return wish.roster()
            .hours(wish.day())
            .filter(own -> !own.cover(start, end))
            .map(own ->
                Objection.hardStop(
                    "schedule.rosterHours", wish.day(), start, end, own.opens(), own.closes()));
      };

  static Decision review(Wish wish) {
    return Decision.of(
        Stream.of(
                NOT_CLOSED,
                OPEN_THAT_WEEKDAY,
                WITHIN_OPENING_HOURS,
                ROOM_IN_USE,
                NOT_BEFORE_TODAY,
                NOT_YEARS_AHEAD,
                CLINICIAN_THERE,
                ROOM_USABLE,
                CLINICIAN_AT_THIS_SITE,
                CLINICIAN_ON_DUTY)
            .map(policy -> policy.objection(wish)));
  }
}
