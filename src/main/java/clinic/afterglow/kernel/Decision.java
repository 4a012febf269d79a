package clinic.afterglow.kernel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The answer of the clinic's rules, all of them asked. */
public sealed interface Decision {

  /** Everything that was objected to, warnings included. */
  List<Objection> objections();

  /** Nothing stands in the way; warnings may have been given. */
  record Allowed(List<Objection> objections) implements Decision {
    public Allowed {
      objections = List.copyOf(objections);
    }
  }

  /** At least one rule blocks. */
  record Refused(List<Objection> objections) implements Decision {
    public Refused {
      objections = List.copyOf(objections);
    }
  }

  Decision ALLOWED = new Allowed(List.of());

  static Decision of(List<Objection> objections) {
    return objections.stream().anyMatch(Objection::blocks)
        ? new Refused(objections)
        : new Allowed(objections);
  }

  static Decision of(Stream<Optional<Objection>> answers) {
    return of(answers.flatMap(Optional::stream).toList());
  }

  default boolean allowed() {
    return this instanceof Allowed;
  }
}
