package clinic.afterglow.support;

import clinic.afterglow.kernel.NotPossible;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many desks that want something at the same moment, and what each attempt got. */
public final class Race {

  private Race() {}

  /**
   * What one attempt ended with.
   *
   * @param got what it made, or the fact that it was told
   * @param took from asking to being told
   */
  public record Answer(int attempt, Object got, Duration took) {

    public boolean won() {
      return !(got instanceof NotPossible);
    }
  }

  /** All desks begin together; each makes its share of the attempts, one after the other. */
  public static List<Answer> of(int desks, int attempts, IntFunction<Object> attempt) {
    var ready = new CountDownLatch(desks);
    try (var threads = Executors.newFixedThreadPool(desks)) {
      return IntStream.range(0, desks)
          .mapToObj(desk -> threads.submit(desk(desk, desks, attempts, ready, attempt)))
          .toList()
          .stream()
          .map(Race::done)
          .flatMap(List::stream)
          .toList();
    }
  }

  private static Callable<List<Answer>> desk(
      int desk, int desks, int attempts, CountDownLatch ready, IntFunction<Object> attempt) {
    return () -> {
      ready.countDown();
      ready.await();
      return IntStream.iterate(desk, i -> i < attempts, i -> i + desks)
          .mapToObj(i -> answer(i, attempt))
          .toList();
    };
  }

  private static Answer answer(int i, IntFunction<Object> attempt) {
    long asked = System.nanoTime();
    Object got;
    try {
      got = attempt.apply(i);
    } catch (NotPossible fact) {
      got = fact;
    }
    return new Answer(i, got, Duration.ofNanos(System.nanoTime() - asked));
  }

  private static List<Answer> done(Future<List<Answer>> desk) {
    try {
      return desk.get();
    } catch (ExecutionException failed) {
      throw new AssertionError("neither done nor told why not", failed.getCause());
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }
}
