package clinic.afterglow.series;

import static clinic.afterglow.series.DayTimes.both;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The best place for a dose on a day, for a usual chair, clinician and time: first no change, then
 * those that were wished for, then the wished time, then the usual one, then the nearest to the
 * wish.
 */
class Seats {

  private static final int MINUTES = 15;
  private static final Choice NONE = new Choice(new BitSet(), Long.MAX_VALUE);

  private final int wishedChair;
  private final int wishedClinician;
  private final int wishedMinute;
  private final Map<LocalDate, Choice> anywhere = new HashMap<>();

  Seats(PlanningProblem problem) {
    var wishes = problem.wishes();
    this.wishedChair = wishes.room().map(problem.chairs()::indexOf).orElse(-1);
    this.wishedClinician = wishes.clinician().map(problem.clinicians()::indexOf).orElse(-1);
    this.wishedMinute = wishes.time().getHour() * 60 + wishes.time().getMinute();
  }

  /** At which times the dose breaks least with what is usual and wished, and what it breaks. */
  record Choice(BitSet times, long rank) {}

  Choice choice(ClinicDay day, int chair, int clinician) {
    var usual = both(day.chairs().get(chair), day.clinicians().get(clinician));
    if (!usual.isEmpty()) {
      return new Choice(usual, unwished(chair, clinician));
    }
    var best = NONE;
    for (int p = 0; p < day.clinicians().size(); p++) {
      best = better(best, day, chair, p, Rank.CHANGE);
    }
    for (int c = 0; c < day.chairs().size(); c++) {
      best = better(best, day, c, clinician, Rank.CHANGE);
    }
    return best == NONE ? anywhere.computeIfAbsent(day.date(), _ -> anywhere(day)) : best;
  }

  /** With another chair and another clinician; the same whichever the usual ones are. */
  private Choice anywhere(ClinicDay day) {
    var best = NONE;
    for (int c = 0; c < day.chairs().size(); c++) {
      for (int p = 0; p < day.clinicians().size(); p++) {
        best = better(best, day, c, p, 2 * Rank.CHANGE);
      }
    }
    return best;
  }

  private Choice better(Choice best, ClinicDay day, int chair, int clinician, long changes) {
    long rank = changes + unwished(chair, clinician);
    if (rank > best.rank()) {
      return best;
    }
    var times = both(day.chairs().get(chair), day.clinicians().get(clinician));
    if (times.isEmpty()) {
      return best;
    }
    if (rank == best.rank()) {
      times.or(best.times());
    }
    return new Choice(times, rank);
  }

  Place place(ClinicDay day, Usual usual, Choice choice) {
    int quarter = time(choice.times(), usual.quarter());
    long rank = choice.rank() + rankOf(quarter, usual.quarter());
    for (int chair : from(usual.chair(), day.chairs(), quarter)) {
      for (int clinician : from(usual.clinician(), day.clinicians(), quarter)) {
        if (changes(chair, clinician, usual.chair(), usual.clinician()) + unwished(chair, clinician)
            == choice.rank()) {
          return new Place(quarter, chair, clinician, rank);
        }
      }
    }
    throw new IllegalStateException("nobody is free at a time that was found free");
  }

  long rankOf(int quarter, int usualQuarter) {
    long minutes = Math.abs(quarter * MINUTES - wishedMinute);
    return (minutes == 0 ? 0 : Rank.NOT_THE_WISHED_TIME)
        + (quarter == usualQuarter ? 0 : Rank.OTHER_TIME)
        + minutes * Rank.MINUTE;
  }

  int time(BitSet times, int usualQuarter) {
    if (wishedMinute % MINUTES == 0 && times.get(wishedMinute / MINUTES)) {
      return wishedMinute / MINUTES;
    }
    return times.get(usualQuarter) ? usualQuarter : nearest(times);
  }

  /** Of two that are as near the earlier one. */
  private int nearest(BitSet times) {
    int before = times.previousSetBit(wishedMinute / MINUTES);
    int after = times.nextSetBit(wishedMinute / MINUTES + 1);
    if (before < 0 || after < 0) {
      return Math.max(before, after);
    }
    return wishedMinute - before * MINUTES <= after * MINUTES - wishedMinute ? before : after;
  }

  private static int[] from(int usual, List<BitSet> free, int quarter) {
    return IntStream.concat(
            IntStream.of(usual), IntStream.range(0, free.size()).filter(i -> i != usual))
        .filter(i -> free.get(i).get(quarter))
        .toArray();
  }

  private static long changes(int chair, int clinician, int usualChair, int usualClinician) {
    return (chair == usualChair ? 0 : Rank.CHANGE)
        + (clinician == usualClinician ? 0 : Rank.CHANGE);
  }

  private long unwished(int chair, int clinician) {
    return (wishedChair < 0 || chair == wishedChair ? 0 : Rank.NOT_WISHED_FOR)
        + (wishedClinician < 0 || clinician == wishedClinician ? 0 : Rank.NOT_WISHED_FOR);
  }
}
