package clinic.afterglow.patients;

import clinic.afterglow.clinic.PolicyVersion;
import java.time.LocalDate;

/**
 * How long a consent holds.
 *
 * @param until the last day on which it holds
 * @param judgedBy the policy values that said so
 */
record ConsentTerm(LocalDate until, PolicyVersion judgedBy) {

  /** The clinic's own number of months from the day of signing ({@code consent.validity}). */
  static ConsentTerm from(LocalDate signed, int months, PolicyVersion judgedBy) {
    return new ConsentTerm(signed.plusMonths(months), judgedBy);
  }
}
