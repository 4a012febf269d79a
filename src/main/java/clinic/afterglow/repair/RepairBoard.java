package clinic.afterglow.repair;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.kernel.UserId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the affected visits are during a search, and what is still free beside them. Visits, rooms
 * and clinicians go by number.
 */
class RepairBoard {

  private final RepairProblem problem;
  private final RepairGrid grid;
  private final Companions companions;
  private final Piece[] pieces;
  private final Map<UUID, Integer> numbers = new HashMap<>();
  private final List<UUID> resources = new ArrayList<>();
  private final int[] lengths;
  private final long[][][] never;
  private final long[][][] free;
  private final short[][][] blocked;
  private final short[][] held;
  private final @Nullable Seat[] seats;

  /**
   * A visit in numbers.
   *
   * @param start as booked
   * @param lengthClass visits that are as long have the same
   * @param rooms that it could be in
   * @param room as booked
   * @param starts that are fine for the visit itself
   * @param order these starts, the nearest to the booked one first
   * @param onItsDay how many of them are on the day as booked
   * @param distance by start, in quarter hours
   */
  record Piece(
      RepairVisit visit,
      int start,
      int length,
      int lengthClass,
      int[] rooms,
      int[] clinicians,
      int room,
      int clinician,
      long[] starts,
      int[] order,
      int onItsDay,
      int[] distance,
      int dayFrom,
      int dayUntil) {}

  /**
   * @param left whether the visit stays as it is booked, which cannot take place
   */
  record Seat(int start, int room, int clinician, boolean left) {}

  RepairBoard(RepairProblem problem, RepairGrid grid, Openings openings) {
    this.problem = problem;
    this.grid = grid;
    this.companions = new Companions(problem, grid);
    var visits = problem.visits();
    this.lengths = visits.stream().mapToInt(Openings::quarters).distinct().sorted().toArray();
    this.pieces = visits.stream().map(visit -> piece(visit, openings)).toArray(Piece[]::new);
    this.seats = new Seat[pieces.length];
    int count = resources.size();
    this.never = new long[lengths.length][count][];
    this.free = new long[lengths.length][count][];
    this.blocked = new short[lengths.length][count][grid.size()];
    this.held = new short[count][grid.size()];
    for (int k = 0; k < lengths.length; k++) {
      for (int r = 0; r < count; r++) {
        never[k][r] = openings.free(resources.get(r), lengths[k]);
        free[k][r] = never[k][r].clone();
      }
    }
  }

  int size() {
    return pieces.length;
  }

  int words() {
    return Quarters.none(grid.size()).length;
  }

  int quarters() {
    return grid.size();
  }

  Piece piece(int visit) {
    return pieces[visit];
  }

  Optional<Seat> seat(int visit) {
    return Optional.ofNullable(seats[visit]);
  }

  /** The starts at which a room or clinician is free for visits as long as this one. */
  long[] free(Piece piece, int resource) {
    return free[piece.lengthClass()][resource];
  }

  VisitPlace place(Seat seat) {
    return new VisitPlace(
        new RoomId(resources.get(seat.room())),
        new UserId(resources.get(seat.clinician())),
        grid.instant(seat.start()));
  }

  /** Empty for a room or clinician that no affected visit could have, or a day not looked at. */
  Optional<Seat> seat(VisitPlace place) {
    var room = numbers.get(place.room().value());
    var clinician = numbers.get(place.clinician().value());
    int start = grid.quarter(place.start());
    return room == null || clinician == null || start < 0 || start >= grid.size()
        ? Optional.empty()
        : Optional.of(new Seat(start, room, clinician, false));
  }

  /** Whether the patient's affected visits keep their order and their series its rules. */
  boolean fits(int visit, int start) {
    return companions.fit(visit, start, this::start);
  }

  /** Whether it may stay as it is booked: nobody else has been given its place. */
  boolean mayBeLeft(int visit) {
    var piece = pieces[visit];
    for (int at = piece.start(); at < piece.start() + piece.length(); at++) {
      if (held[piece.room()][at] > 0 || held[piece.clinician()][at] > 0) {
        return false;
      }
    }
    return fits(visit, piece.start());
  }

  Seat asBooked(int visit) {
    var piece = pieces[visit];
    return new Seat(piece.start(), piece.room(), piece.clinician(), true);
  }

  void put(int visit, Seat seat) {
    seats[visit] = seat;
    block(pieces[visit], seat.start(), seat.room(), 1);
    block(pieces[visit], seat.start(), seat.clinician(), 1);
  }

  void lift(int visit) {
    seat(visit)
        .ifPresent(seat -> {
          block(pieces[visit], seat.start(), seat.room(), -1);
          block(pieces[visit], seat.start(), seat.clinician(), -1);
        });
    seats[visit] = null;
  }

  private int start(int visit) {
    var seat = seats[visit];
    return seat == null ? Companions.NOWHERE : seat.start();
  }

  private void block(Piece piece, int start, int resource, int change) {
    int until = start + piece.length();
    for (int at = start; at < until; at++) {
      held[resource][at] += (short) change;
    }
    for (int k = 0; k < lengths.length; k++) {
      var counts = blocked[k][resource];
      var starts = free[k][resource];
      for (int at = Math.max(0, start - lengths[k] + 1); at < until; at++) {
        counts[at] += (short) change;
        if (counts[at] > 0) {
          starts[at >> 6] &= ~(1L << at);
        } else if (Quarters.get(never[k][resource], at)) {
          Quarters.set(starts, at);
        }
      }
    }
  }

  private Piece piece(RepairVisit visit, Openings openings) {
    int start = grid.quarter(visit.place().start());
    int length = Openings.quarters(visit);
    var day = grid.day(start);
    var starts = openings.starts(visit);
    var distance =
        IntStream.range(0, grid.size())
            .map(at ->
                Quarters.get(starts, at)
                    ? problem.distance(visit.place().start(), grid.instant(at))
                    : 0)
            .toArray();
    var order =
        IntStream.range(0, grid.size())
            .filter(at -> Quarters.get(starts, at))
            .boxed()
            .sorted(Comparator.comparingInt(at -> distance[at]))
            .mapToInt(Integer::intValue)
            .toArray();
    int from = grid.opens(day);
    int until = grid.closes(day);
    return new Piece(
        visit,
        start,
        length,
        IntStream.range(0, lengths.length).filter(k -> lengths[k] == length).findFirst().orElse(0),
        openings.rooms(visit).stream().mapToInt(id -> number(id.value())).toArray(),
        openings.clinicians(visit).stream().mapToInt(id -> number(id.value())).toArray(),
        number(visit.place().room().value()),
        number(visit.place().clinician().value()),
        starts,
        order,
        (int) Arrays.stream(order).filter(at -> at >= from && at < until).count(),
        distance,
        from,
        until);
  }

  private int number(UUID resource) {
    return numbers.computeIfAbsent(
        resource,
        id -> {
          resources.add(id);
          return resources.size() - 1;
        });
  }
}
