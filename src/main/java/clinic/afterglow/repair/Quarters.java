package clinic.afterglow.repair;

/** Sets of quarter hours as bits; java.util.BitSet would make one object per question. */
final class Quarters {

  private Quarters() {}

  static long[] none(int size) {
    return new long[(size + Long.SIZE - 1) / Long.SIZE];
  }

  static long[] all(int size) {
    var all = none(size);
    for (int at = 0; at < size; at++) {
      set(all, at);
    }
    return all;
  }

  static boolean get(long[] set, int at) {
    return (set[at >> 6] & 1L << at) != 0;
  }

  static void set(long[] set, int at) {
    set[at >> 6] |= 1L << at;
  }

  /** From the first one to before the last; what lies outside of the set is left out. */
  static void clear(long[] set, int from, int until) {
    for (int at = Math.max(0, from); at < Math.min(until, set.length * Long.SIZE); at++) {
      set[at >> 6] &= ~(1L << at);
    }
  }

  static void add(long[] set, long[] other) {
    for (int word = 0; word < set.length; word++) {
      set[word] |= other[word];
    }
  }

  static void keep(long[] set, long[] other) {
    for (int word = 0; word < set.length; word++) {
      set[word] &= other[word];
    }
  }

  static boolean empty(long[] set) {
    for (long word : set) {
      if (word != 0) {
        return false;
      }
    }
    return true;
  }
}
