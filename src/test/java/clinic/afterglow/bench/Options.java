package clinic.afterglow.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is measured.
 *
 * @param sizes patients, smallest first; growth is from the first to the last
 * @param vitals readings in the database, or 0 for a hundred for each tenth patient
 * @param blocks pairs of blocks for each metric and size
 * @param calls in each block
 * @param only the metrics to run; all of them when empty
 */
record Options(
    boolean postgres,
    List<Integer> sizes,
    int vitals,
    long seed,
    int blocks,
    int calls,
    Set<String> only) {

  private static final Options USUAL =
      new Options(false, List.of(10_000, 100_000), 0, 20_260_105, 20, 30, Set.of());

  static Options of(String... arguments) {
    var options = USUAL;
    for (var argument : arguments) {
      options = options.with(argument);
    }
    return options;
  }

  private Options with(String argument) {
    var parts = argument.split("=", 2);
    var value = parts.length == 2 ? parts[1] : "";
    return switch (parts[0]) {
      case "--postgres" -> new Options(true, sizes, vitals, seed, blocks, calls, only);
      case "--patients" -> new Options(postgres, numbers(value), vitals, seed, blocks, calls, only);
      case "--vitals" ->
          new Options(postgres, sizes, Integer.parseInt(value), seed, blocks, calls, only);
      case "--seed" ->
          new Options(postgres, sizes, vitals, Long.parseLong(value), blocks, calls, only);
      case "--blocks" ->
          new Options(postgres, sizes, vitals, seed, Integer.parseInt(value), calls, only);
      case "--calls" ->
          new Options(postgres, sizes, vitals, seed, blocks, Integer.parseInt(value), only);
      case "--only" ->
          new Options(postgres, sizes, vitals, seed, blocks, calls, Set.of(value.split(",")));
      default -> throw new IllegalArgumentException("bench does not know " + argument);
    };
  }

  boolean wants(String metric) {
    return only.isEmpty() || only.contains(metric);
  }

  private static List<Integer> numbers(String value) {
    return Arrays.stream(value.split(","))
        .map(Integer::valueOf)
        .sorted()
        .collect(Collectors.toList());
  }
}
