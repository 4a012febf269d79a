package clinic.afterglow.scheduling.ui;

import clinic.afterglow.kernel.NotPossible;
import clinic.afterglow.scheduling.AbsenceRefused;
import clinic.afterglow.scheduling.BookingRefused;
import clinic.afterglow.scheduling.RosterRefused;
import clinic.afterglow.ui.Notices;
import clinic.afterglow.ui.RefusedByRules;
import clinic.afterglow.ui.Texts;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;

/** Puts what the calendar refuses into words, each rule by its own. */
final class Refusals {

  private Refusals() {}

  /** Says why not, outside of a dialog; tells whether it was done. */
  static boolean done(Runnable change) {
    try {
      change.run();
      return true;
    } catch (BookingRefused refused) {
      Notices.refused(
          refused.decision().objections().stream().map(Texts::of).collect(Collectors.joining(" ")));
    } catch (NotPossible fact) {
      Notices.refused(fact);
    } catch (OptimisticLockingFailureException meanwhile) {
      Notices.refused(new VisitChangedMeanwhile());
    }
    return false;
  }

  /** Keeps the dialog open and shows the rules there. */
  static void inDialog(Runnable change) {
    try {
      change.run();
    } catch (BookingRefused refused) {
      throw new RefusedByRules(refused.decision());
    } catch (AbsenceRefused refused) {
      throw new RefusedByRules(refused.decision());
    } catch (RosterRefused refused) {
      throw new RefusedByRules(refused.decision());
    } catch (OptimisticLockingFailureException meanwhile) {
      throw new VisitChangedMeanwhile();
    }
  }
}
