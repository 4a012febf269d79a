package clinic.afterglow.durability;

import org.jspecify.annotations.Nullable;

/** The database must not be served as it is; says what is wrong and what to do, in plain words. */
class CannotStart extends RuntimeException {

  private final String remedy;

  CannotStart(String wrong, String remedy, @Nullable Exception cause) {
    super(wrong, cause);
    this.remedy = remedy;
  }

  String remedy() {
    return remedy;
  }
}
