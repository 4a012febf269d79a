package clinic.afterglow.kernel;

/** What was asked does not follow from the state that the record is in. */
public final class IllegalTransition extends NotPossible {

  public IllegalTransition(Enum<?> from, Enum<?> to) {
    super(from, to);
  }
}
