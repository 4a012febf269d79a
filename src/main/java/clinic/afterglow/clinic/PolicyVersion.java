package clinic.afterglow.clinic;

import jakarta.persistence.Embeddable;

/** Which state of the policy values something was judged against; 1 is as shipped. */
@Embeddable
public record PolicyVersion(int value) implements Comparable<PolicyVersion> {

  @Override
  public int compareTo(PolicyVersion other) {
    return Integer.compare(value, other.value);
  }
}
