package clinic.afterglow.repair;

import clinic.afterglow.repair.RepairBoard.Piece;
import clinic.afterglow.repair.RepairBoard.Seat;
import java.util.Arrays;

/**
 * The places that a visit could have now, in classes of the same cost but for the minutes: at its
 * time, on its day, on another; each with none, one and two of room and clinician changed.
 */
class Choices {

  static final int CLASSES = 9;
  static final int CHANGES = 3;
  private static final int SAME_TIME = 0;
  private static final int OTHER_TIME = 1;

  private final RepairBoard board;
  private final long[] rooms;
  private final long[] people;
  private final long[] found;
  private final long[] nothing;

  Choices(RepairBoard board) {
    this.board = board;
    this.rooms = new long[board.words()];
    this.people = new long[board.words()];
    this.found = new long[board.words()];
    this.nothing = new long[board.words()];
  }

  /**
   * @param rank of the best place; that of being left when there is none
   * @param ways at how many starts it could be had, at the booked time with how many
   */
  record Cheapest(long rank, int ways) {}

  /** The best that a visit could have if it were the last one to be placed. */
  Cheapest cheapest(Piece piece) {
    for (int tier = SAME_TIME; tier * CHANGES < CLASSES; tier++) {
      if (!reach(piece, tier)) {
        continue;
      }
      for (int changes = 0; changes < CHANGES; changes++) {
        int from = firstWord(piece, tier);
        int until = lastWord(piece, tier);
        if (fill(piece, tier, changes, found, from, until)) {
          int at = nearest(piece, tier, found);
          return new Cheapest(rank(piece, tier, changes, at), ways(piece, tier, from, until));
        }
      }
    }
    return new Cheapest(Ranks.LEFT, 1);
  }

  /**
   * The starts at which a place of this class can be had.
   *
   * @return whether there are any
   */
  boolean starts(Piece piece, int classOf, long[] into) {
    int tier = classOf / CHANGES;
    Arrays.fill(into, 0);
    return reach(piece, tier)
        && fill(
            piece, tier, classOf % CHANGES, into, firstWord(piece, tier), lastWord(piece, tier));
  }

  /** The least that a place of this class costs. */
  static long least(int classOf) {
    return least(classOf / CHANGES, classOf % CHANGES);
  }

  long rank(Piece piece, int classOf, int start) {
    return rank(piece, classOf / CHANGES, classOf % CHANGES, start);
  }

  /** Whether exactly so many of room and clinician are others, and both are free. */
  boolean free(Piece piece, int classOf, Seat seat) {
    return changes(piece, seat) == classOf % CHANGES
        && Quarters.get(board.free(piece, seat.room()), seat.start())
        && Quarters.get(board.free(piece, seat.clinician()), seat.start());
  }

  static long rankOf(Piece piece, Seat seat) {
    if (seat.left()) {
      return Ranks.LEFT;
    }
    int tier = OTHER_TIME + 1;
    if (seat.start() == piece.start()) {
      tier = SAME_TIME;
    } else if (seat.start() >= piece.dayFrom() && seat.start() < piece.dayUntil()) {
      tier = OTHER_TIME;
    }
    return rank(piece, tier, changes(piece, seat), seat.start());
  }

  private static int changes(Piece piece, Seat seat) {
    return (seat.room() == piece.room() ? 0 : 1) + (seat.clinician() == piece.clinician() ? 0 : 1);
  }

  private static long rank(Piece piece, int tier, int changes, int start) {
    return least(tier, changes) + piece.distance()[start];
  }

  private static long least(int tier, int changes) {
    long day = tier == SAME_TIME ? 0 : tier == OTHER_TIME ? Ranks.OTHER_TIME : Ranks.OTHER_DAY;
    return day + changes * Ranks.CHANGE;
  }

  /** Who is free at the starts of a tier, all rooms and all clinicians together. */
  private boolean reach(Piece piece, int tier) {
    int from = firstWord(piece, tier);
    int until = lastWord(piece, tier);
    boolean any = false;
    for (int word = from; word <= until; word++) {
      long mask = mask(piece, tier, word) & piece.starts()[word];
      long inRooms = 0;
      long withPeople = 0;
      if (mask != 0) {
        for (int room : piece.rooms()) {
          inRooms |= board.free(piece, room)[word];
        }
        for (int person : piece.clinicians()) {
          withPeople |= board.free(piece, person)[word];
        }
      }
      rooms[word] = inRooms & mask;
      people[word] = withPeople & mask;
      any |= (rooms[word] & people[word]) != 0;
    }
    return any;
  }

  private boolean fill(Piece piece, int tier, int changes, long[] into, int from, int until) {
    var room = own(piece, piece.rooms(), piece.room());
    var person = own(piece, piece.clinicians(), piece.clinician());
    boolean any = false;
    for (int word = from; word <= until; word++) {
      long free =
          switch (changes) {
            case 0 -> rooms[word] & room[word] & people[word] & person[word];
            case 1 -> rooms[word] & people[word] & (room[word] | person[word]);
            default -> rooms[word] & people[word];
          };
      into[word] = free;
      any |= free != 0;
    }
    return any;
  }

  /** When its own room or clinician is free, if it may stay there. */
  private long[] own(Piece piece, int[] allowed, int own) {
    for (int one : allowed) {
      if (one == own) {
        return board.free(piece, own);
      }
    }
    return nothing;
  }

  private int ways(Piece piece, int tier, int from, int until) {
    if (tier == SAME_TIME) {
      return count(piece, piece.rooms()) * count(piece, piece.clinicians());
    }
    int ways = 0;
    for (int word = from; word <= until; word++) {
      ways += Long.bitCount(found[word]);
    }
    return ways;
  }

  private int count(Piece piece, int[] resources) {
    int free = 0;
    for (int one : resources) {
      free += Quarters.get(board.free(piece, one), piece.start()) ? 1 : 0;
    }
    return free;
  }

  private static int nearest(Piece piece, int tier, long[] set) {
    for (int i = first(piece, tier); i < last(piece, tier); i++) {
      if (Quarters.get(set, piece.order()[i])) {
        return piece.order()[i];
      }
    }
    throw new IllegalStateException("no start where one was found");
  }

  /** Where the starts of a class begin in the order of a visit's starts. */
  static int firstOf(Piece piece, int classOf) {
    return first(piece, classOf / CHANGES);
  }

  /** One behind the last of them. */
  static int lastOf(Piece piece, int classOf) {
    return last(piece, classOf / CHANGES);
  }

  private static int first(Piece piece, int tier) {
    return tier > OTHER_TIME ? piece.onItsDay() : 0;
  }

  private static int last(Piece piece, int tier) {
    return tier > OTHER_TIME ? piece.order().length : piece.onItsDay();
  }

  private int firstWord(Piece piece, int tier) {
    return switch (tier) {
      case SAME_TIME -> piece.start() >> 6;
      case OTHER_TIME -> piece.dayFrom() >> 6;
      default -> 0;
    };
  }

  private int lastWord(Piece piece, int tier) {
    return switch (tier) {
      case SAME_TIME -> piece.start() >> 6;
      case OTHER_TIME -> (piece.dayUntil() - 1) >> 6;
      default -> board.words() - 1;
    };
  }

  /** The bits of a word that belong to the tier. */
  private static long mask(Piece piece, int tier, int word) {
    long own = word == piece.start() >> 6 ? 1L << piece.start() : 0;
    long day = below(piece.dayUntil(), word) & ~below(piece.dayFrom(), word);
    return switch (tier) {
      case SAME_TIME -> own;
      case OTHER_TIME -> day & ~own;
      default -> ~day;
    };
  }

  private static long below(int quarter, int word) {
    int bits = quarter - (word << 6);
    if (bits <= 0) {
      return 0;
    }
    return bits >= Long.SIZE ? -1L : (1L << bits) - 1;
  }
}
